import type { BlockOutline } from '../../../generation/context.ts'
import { sectionTable, tableValues } from './compose-table.ts'
import { capitalise, fit } from './fit.ts'
import type { Voice } from './voice.ts'

type Values = Record<string, unknown>

/** A page that holds the whole: each part the person named, one below the other; nothing where there are none. */
export const composeSheet = (voice: Voice, blocks: readonly BlockOutline[]): Values[] | undefined => {
  const { sections, contacts, form } = voice.reading
  const has = (slug: string): boolean => blocks.some((block) => block.slug === slug)
  if (sections.length < 2 || !has('heading') || !has('table') || !has('text')) return undefined
  const lead = [voice.reading.tagline, ...contacts.lines].filter(Boolean).join(' · ')
  const heading = {
    blockType: 'heading',
    ...(form ? { kicker: fit(capitalise(form), 60) } : {}),
    title: fit(voice.subject, 140),
    ...(lead ? { lead: fit(capitalise(lead), 320) } : {}),
  }
  const parts = sections.map((section): Values => {
    const isTable = section.entries.filter(({ date, value }) => date ?? value).length >= 2
    if (isTable) return { blockType: 'table', ...tableValues(sectionTable(section, voice)) }
    const text = section.entries.map(({ text: entry }) => entry).join(', ')
    return { blockType: 'text', body: `### ${section.label}\n\n${capitalise(text)}` }
  })
  return [heading, ...parts]
}
