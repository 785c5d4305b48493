import type { BlockDefinition, Page } from '#design/index.ts'
import { listen } from '../design/said.ts'
import { isWeighty, sentencesOf } from '../design/sentences.ts'
import { factsOf } from '../facts/facts-of.ts'
import type { Known } from '../facts/known.ts'
import { mendBlock } from './mend-block.ts'
import type { Notes } from './notes.ts'

/** Notes as a block of their own, so that they pass what every text passes. */
const spoken = {
  slug: 'spoken',
  fields: [{ name: 'notes', type: 'textarea', maxLength: 4000 }],
} as const satisfies Pick<BlockDefinition, 'slug' | 'fields'>

type Reviewing = { known: Known; language: string; counts: ReadonlySet<number>; notes: Notes }

/** A page whose speaker notes say nothing the brief does not give, and no sentence that stands on the page. */
export const reviewNotes = (page: Page, { known, language, counts, notes }: Reviewing): Page => {
  const { notes: given, ...rest } = page
  if (given === undefined || given === '') return page
  const definition = spoken as unknown as BlockDefinition // nothing of it is drawn
  const block = { blockType: spoken.slug, notes: given }
  const mended = mendBlock(block, { definition, known, language, counts, path: 'page', notes })
  const text = typeof mended['notes'] === 'string' ? mended['notes'] : ''
  const left = withoutShown(text, factsOf(page, language))
  if (left !== text) notes.add('repeated', 'page.notes')
  return left === '' ? rest : { ...rest, notes: left }
}

const withoutShown = (text: string, shown: string): string => {
  const said = listen()
  for (const sentence of sentencesOf(shown)) said.before(sentence)
  return sentencesOf(text)
    .filter((sentence) => isWeighty(sentence) && said.before(sentence))
    .toSorted((a, b) => b.from - a.from)
    .reduce((left, { from, to }) => left.slice(0, from) + left.slice(to), text)
    .trim()
}
