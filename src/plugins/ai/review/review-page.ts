import type { Block, DesignRegistry, ImageRequest, Page } from '#design/index.ts'
import { holdPictures, releasePictures } from './edit/pictures.ts'
import type { Finding } from './finding.ts'
import { type Known, readKnown } from './facts/known.ts'
import { isPageInLanguage } from './language/page-language.ts'
import { dropEmpty } from './page/drop-empty.ts'
import { fitLayout } from './page/fit-layout.ts'
import { mendBlock } from './page/mend-block.ts'
import { reviewNotes } from './page/review-notes.ts'
import { type Notes, takeNotes } from './page/notes.ts'
import { isHeading, orderHeadings, titleOf } from './page/order-headings.ts'
import { trimBlock } from './page/trim-block.ts'

/** What a review needs to know of what was asked for. */
export type ReviewBrief = {
  prompt: string
  audience?: string | undefined
  instruction?: string | undefined
  literal?: boolean | undefined
  /** What the page stated before it was written again. */
  stated?: string | undefined
}

export type PageReview = {
  page: Page
  /** Pictures the page still waits for; the result has them with the places their blocks have afterwards. */
  images?: readonly ImageRequest[]
  brief: ReviewBrief
  plan: { language: string; pages: readonly { title: string }[] }
  /** 0-based. */
  index: number
  registry: Pick<DesignRegistry, 'blocks' | 'layouts'>
}

export type ReviewedPage = { page: Page; images: ImageRequest[]; findings: Finding[] }

/**
 * A page after everything that can be put right without asking again: leftovers and markup gone, typography set, links
 * and facts the brief does not give taken off or marked, headings in order, nothing empty, nothing longer than its place.
 */
export const reviewPage = (review: PageReview): ReviewedPage => mendPage(review, readKnown(review.brief))

/** `reviewPage` for a brief that was read already. */
export const mendPage = (
  { page, images = [], brief, plan, index, registry }: PageReview,
  known: Known,
): ReviewedPage => {
  const notes = takeNotes(index)
  const definitions = new Map(registry.blocks.map((block) => [block.slug, block]))
  const layout = registry.layouts.find(({ slug }) => slug === page.layout)
  const given = holdPictures(page.blocks, images)
  const fitted = known.literal ? given : fitLayout(given, layout, notes)
  const counts = countsOf(fitted, plan.pages.length)
  const mended = fitted.map((block, position): Block => {
    const definition = definitions.get(block.blockType)
    const path = `blocks.${position}`
    if (!definition) return block
    const told = mendBlock(block, { definition, known, language: plan.language, counts, path, notes })
    return known.literal ? told : trimBlock(told, definition, path, notes)
  })
  const filled = dropEmpty(mended, definitions, notes)
  const title = plan.pages[index]?.title ?? ''
  const ordered = known.literal
    ? filled
    : orderHeadings(withTitle(filled, { definitions, layout, title, notes }), definitions, title, notes)
  const { blocks, images: placed } = releasePictures(ordered.length > 0 ? ordered : given, registry.blocks)
  const told = { ...page, blocks }
  const reviewed = known.literal ? told : reviewNotes(told, { known, language: plan.language, counts, notes })
  if (!isPageInLanguage({ page: reviewed, language: plan.language, blocks: registry.blocks, brief }))
    notes.add('language', 'blocks', { fixed: false })
  return { page: reviewed, images: placed, findings: notes.findings }
}

/** How many things the page lists, and how many pages there are: numbers it may name. */
const countsOf = (blocks: readonly Block[], pages: number): ReadonlySet<number> => {
  const counts = new Set([pages])
  for (const block of blocks)
    for (const value of Object.values(block)) if (Array.isArray(value)) counts.add(value.length)
  return counts
}

type Titling = {
  definitions: Map<string, DesignRegistry['blocks'][number]>
  layout: DesignRegistry['layouts'][number] | undefined
  title: string
  notes: Notes
}

/** A page nothing of which is headed gets the plan's headline where its layout has a place for one. */
const withTitle = (blocks: Block[], { definitions, layout, title, notes }: Titling): Block[] => {
  if (
    title === '' ||
    blocks.length === 0 ||
    !layout ||
    blocks.some((block) => titleOf(block, definitions) !== '')
  )
    return blocks
  if (!layout.regions.some(({ accepts }) => accepts?.includes('heading'))) return blocks
  const definition = definitions.get('heading')
  if (!definition?.heading || !isHeading(definition)) return blocks
  notes.add('heading', 'blocks')
  return [{ blockType: definition.slug, [definition.heading]: title.slice(0, 140) }, ...blocks]
}
