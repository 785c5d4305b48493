import type { Design, DesignRegistry } from '#design/index.ts'
import { agendaInStep } from './design/agenda-in-step.ts'
import { dropRepeats } from './design/drop-repeats.ts'
import { evenTitles } from './design/even-titles.ts'
import { spelledAlike } from './design/spelled-alike.ts'
import type { Finding } from './finding.ts'
import { plainWords, readKnown } from './facts/known.ts'
import { takeNotes } from './page/notes.ts'
import { titleOf } from './page/order-headings.ts'
import { mendPage, type ReviewBrief } from './review-page.ts'

export type DesignReview = {
  design: Design
  brief: ReviewBrief
  registry: Pick<DesignRegistry, 'blocks' | 'layouts'>
  /** True when each page went through `reviewPage` already: only what takes the whole design is done then. */
  pagesReviewed?: boolean
}

export type ReviewedDesign = { pages: Design['pages']; findings: Finding[] }

/**
 * A design's pages with nothing said twice, their titles ending alike, an agenda that lists their parts; each page
 * reviewed. Pictures must be in their places.
 */
export const reviewDesign = ({
  design,
  brief,
  registry,
  pagesReviewed = false,
}: DesignReview): ReviewedDesign => {
  const known = readKnown(brief)
  const definitions = new Map(registry.blocks.map((block) => [block.slug, block]))
  const plan = { language: design.language, pages: design.pages.map(() => ({ title: '' })) }
  const reviews = pagesReviewed
    ? design.pages.map((page) => ({ page, findings: [] }))
    : design.pages.map((page, index) => mendPage({ page, brief, plan, index, registry }, known))
  const { pages: said, notes } = dropRepeats(
    reviews.map(({ page }) => page),
    definitions,
    known,
  )
  const pages = known.literal ? said : agendaInStep(evenTitles(said, definitions, notes), notes)
  if (!known.literal) spelledAlike(pages, design.language, notes)
  return {
    pages,
    findings: [
      ...reviews.flatMap(({ findings }) => findings),
      ...notes.findings,
      ...repeatedTitles(pages, definitions),
    ],
  }
}

/** Two pages under one headline tell the same or are named wrongly; which, only a person knows. */
const repeatedTitles = (
  pages: Design['pages'],
  definitions: ReadonlyMap<string, DesignRegistry['blocks'][number]>,
): Finding[] => {
  const notes = takeNotes(0)
  const seen = new Set<string>()
  pages.forEach((page, index) => {
    const at = page.blocks.findIndex((block) => titleOf(block, definitions) !== '')
    const block = page.blocks[at]
    const key = block ? plainWords(titleOf(block, definitions)) : ''
    if (key !== '' && seen.has(key)) notes.add('repeated', `blocks.${at}`, { page: index, fixed: false })
    seen.add(key)
  })
  return notes.findings
}
