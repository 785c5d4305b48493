import type { Block, Page } from '#design/index.ts'
import { isValues } from '../edit/edit-fields.ts'
import { plainWords } from '../facts/known.ts'
import type { Notes } from '../page/notes.ts'

/**
 * Pages whose agenda lists the parts of the design, in their order. One with times or people in it is the agenda of a
 * meeting and left alone, and so is one of a design without parts.
 */
export const agendaInStep = (pages: readonly Page[], notes: Notes): Page[] => {
  const parts = pages.flatMap(({ part }) => part ?? [])
  if (parts.length < 2) return [...pages]
  return pages.map((page, index): Page => {
    const at = page.blocks.findIndex((block) => block.blockType === 'agenda')
    const agenda = page.blocks[at]
    const topics = agenda && topicsOf(agenda)
    if (!topics || topics.length === 0 || topics.some(({ time, who }) => time || who)) return page
    const titles = topics.map(({ title }) => plainWords(String(title)))
    if (titles.join('\n') === parts.map(plainWords).join('\n')) return page
    const inStep = parts.map((title) => topics[titles.indexOf(plainWords(title))] ?? { title })
    notes.add('agenda', `blocks.${at}`, { page: index })
    return { ...page, blocks: page.blocks.with(at, { ...agenda, topics: inStep }) }
  })
}

const topicsOf = ({ topics }: Block): Record<string, unknown>[] | undefined =>
  Array.isArray(topics) ? topics.filter(isValues) : undefined
