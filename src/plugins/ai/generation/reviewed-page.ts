import type { ImageRequest, Page } from '#design/index.ts'
import { cutText } from '#kernel/cut-text.ts'
import { factsOf, type Finding, reviewPage } from '../review/index.ts'
import type { Brief, Passage, Plan } from './context.ts'
import type { Generation } from './generation.ts'
import { keepTitle } from './keep-title.ts'
import { titleOf } from './literal/literal-plan.ts'

/** A page as it was answered, and the pictures it waits for. */
export type ReadPage = { page: Page; images: ImageRequest[] }

type Reviewing = { plan: Plan; index: number; passages: readonly Passage[]; before: Page | undefined }

/** The page after its review; a person's own words are left as they are, and so are titles they have accepted. */
export const reviewedPage = (
  generation: Generation,
  reviewing: Reviewing,
  read: ReadPage,
): ReadPage & { findings: Finding[] } => {
  const { plan, index, passages, before } = reviewing
  const { registry } = generation
  if (passages.length > 0) {
    const { page, images } = titled(generation, reviewing, read)
    return { page: withGivenNotes(generation, passages, page), images, findings: [] }
  }
  const brief = { ...reviewBrief(generation.brief, plan), ...(before ? factsBefore(before, plan) : {}) }
  const { findings, ...reviewed } = reviewPage({ ...read, brief, plan, index, registry })
  return { ...titled(generation, reviewing, reviewed), findings }
}

const LONGEST_NOTES = 4000

/** The notes a person wrote behind a passage go with its page. */
const withGivenNotes = ({ givenNotes }: Generation, passages: readonly Passage[], page: Page): Page => {
  const own = givenNotes.filter(({ after }) => passages.some(({ number }) => number === Math.max(1, after)))
  return own.length > 0
    ? { ...page, notes: cutText(own.map(({ text }) => text).join('\n\n'), LONGEST_NOTES) }
    : page
}

/** Everything the person has said or accepted, for a review to compare with. */
export const reviewBrief = (brief: Brief, plan: Plan): Brief => ({
  ...brief,
  prompt: [brief.prompt, brief.source, ...(plan.isAccepted ? wordsOf(plan) : [])].filter(Boolean).join('\n'),
})

const wordsOf = ({ title, pages }: Plan): string[] => [
  title,
  ...pages.flatMap(({ title, idea, points }) => [title, idea, ...points]),
]

const factsBefore = (before: Page, { language }: Plan): { stated: string } => ({
  stated: factsOf(before, language),
})

const titled = (
  { registry }: Generation,
  { plan, index, passages }: Pick<Reviewing, 'plan' | 'index' | 'passages'>,
  { page, images }: ReadPage,
): ReadPage => {
  const title = plan.pages[index]?.title ?? ''
  // Words that stand on the page anyway are not put above themselves.
  if (!plan.isAccepted || title === '' || (passages.length > 0 && title === titleOf(passages)))
    return { page, images }
  const kept = keepTitle(page, { title, registry })
  const moved = kept.blocks.length - page.blocks.length
  const at = ([block, ...rest]: ImageRequest['path']) => [Number(block) + moved, ...rest]
  return { page: kept, images: moved > 0 ? images.map((each) => ({ ...each, path: at(each.path) })) : images }
}
