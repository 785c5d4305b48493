import {
  type BlockDefinition,
  type FromModel,
  type ImageRequest,
  type Layout,
  type Page,
  fromModel,
  modelSchema,
} from '#design/index.ts'
import type { Usage } from '../providers/provider.ts'
import { type Finding, isPageInLanguage, mendAnswer } from '../review/index.ts'
import { askText } from './ask-text.ts'
import type { PageContext, Passage, Plan } from './context.ts'
import { fallbackPage } from './fallback-page.ts'
import { type Generation, blocksFor, isSpoken } from './generation.ts'
import { passagesOf } from './literal/assign-passages.ts'
import { literalArrangement } from './literal/literal-arrangement.ts'
import { literalPage } from './literal/literal-page.ts'
import { literalWriting } from './literal/literal-prompt.ts'
import { pagePrompt, pageSystem } from './prompts/page-prompt.ts'
import { repairPrompt } from './prompts/repair-prompt.ts'
import { readNotes, withNotes } from './page-notes.ts'
import { type ReadPage, reviewedPage } from './reviewed-page.ts'

/** A finished page, the pictures it still waits for, and how it came about. */
export type WrittenPage = {
  page: Page
  images: ImageRequest[]
  model: string
  usage: Usage
  ms: number
  source: 'model' | 'repair' | 'fallback' | 'failed'
  /** Why its writing failed for good, where it did. */
  reason?: { code: string; message: string }
  /** What the review of the page saw. */
  findings?: Finding[]
}

type Writing = {
  plan: Plan
  index: number
  layout: Layout
  blocks: readonly BlockDefinition[]
  passages: readonly Passage[]
  before: Page | undefined
}

/**
 * Writes one page: a call, at most one repair call, else a plain page from the plan. `before` is the page as it stands,
 * when it is written again.
 *
 * @throws Fault when the provider fails; the signal's reason.
 */
export const writePage = async (
  generation: Generation,
  plan: Plan,
  index: number,
  before?: Page,
): Promise<WrittenPage> => {
  const started = Date.now()
  const layout = layoutOf(generation, plan, index)
  const passages = passagesOf(plan.pages[index], generation.passages)
  const writing: Writing = { plan, index, layout, passages, before, blocks: blocksFor(generation, layout) }
  const context = contextOf(generation, writing, before)
  const first = [
    pagePrompt(generation, { plan, index, layout, skeleton: context.skeleton, before }),
    ...(passages.length > 0 ? [literalWriting(passages)] : []),
  ].join('\n')
  const usage: Usage = { inputTokens: 0, outputTokens: 0 }
  const done = { model: '', usage }
  const finished = (read: ReadPage, source: WrittenPage['source']): WrittenPage => ({
    ...done,
    ...reviewedPage(generation, writing, read),
    ms: Date.now() - started,
    source,
  })
  if (passages.length > 0 && generation.text.isDemo) {
    return { ...finished(ownWords(generation, writing), 'model'), model: generation.text.slug }
  }
  let prompt = first
  for (const step of ['page', 'repair'] as const) {
    const schema = withNotes(generation, modelSchema(writing.blocks))
    const question = { step, system: pageSystem, prompt, schema, context: { ...context, step } }
    const answer = await askText(generation, question)
    if (answer.ok) {
      usage.inputTokens += answer.usage.inputTokens
      usage.outputTokens += answer.usage.outputTokens
      done.model = answer.model
    }
    const read: FromModel = answer.ok ? readAnswer(generation, writing, answer.value) : notJson
    const issues = issuesOf(generation, writing, read, step)
    if (read.ok && issues.length === 0) {
      const notes = answer.ok ? readNotes(generation, answer.value) : undefined
      const page = { layout: layout.slug, blocks: read.blocks, ...(notes ? { notes } : {}) }
      return finished({ page, images: read.images }, step === 'page' ? 'model' : 'repair')
    }
    generation.run.log.warn({ page: index, step, issues }, 'The page could not be used.')
    prompt = repairPrompt(first, { output: answer.ok ? JSON.stringify(answer.value) : answer.output, issues })
  }
  if (passages.length > 0) return finished(ownWords(generation, writing), 'fallback')
  return finished({ page: fallbackPage(writing), images: [] }, 'fallback')
}

/** A plain page of the plan, for one whose writing failed for good. */
export const plainPage = (
  generation: Generation,
  { plan, index, reason }: { plan: Plan; index: number; reason: { code: string; message: string } },
): WrittenPage => {
  const layout = layoutOf(generation, plan, index)
  const passages = passagesOf(plan.pages[index], generation.passages)
  const blocks = blocksFor(generation, layout)
  const writing: Writing = { plan, index, layout, passages, before: undefined, blocks }
  const read: ReadPage =
    passages.length > 0 ? ownWords(generation, writing) : { page: fallbackPage(writing), images: [] }
  const none = { model: '', usage: { inputTokens: 0, outputTokens: 0 }, ms: 0 }
  return { ...none, ...reviewedPage(generation, writing, read), images: [], source: 'failed', reason }
}

const notJson: FromModel = { ok: false, issues: [{ path: 'answer', message: 'This is not a JSON object.' }] }

/** Where the person's words are used literally, any object will do: what it lacks is mended from the text. */
const readAnswer = (generation: Generation, writing: Writing, value: unknown): FromModel =>
  writing.passages.length > 0
    ? { ok: true, ...literalPage(value, { ...writing, all: generation.registry.blocks }) }
    : fromModel(writing.blocks, mendAnswer(writing.blocks, value))

/** Why an answer cannot be used. One in another language is asked for again, once. */
const issuesOf = (
  { brief }: Generation,
  { blocks, layout, plan: { language }, passages }: Writing,
  read: FromModel,
  step: 'page' | 'repair',
): string[] => {
  if (!read.ok) return read.issues.map(({ path, message }) => `${path}: ${message}`)
  if (read.blocks.length === 0) return ['The page has no blocks.']
  const page = { layout: layout.slug, blocks: read.blocks }
  const isForeign =
    step === 'page' && passages.length === 0 && !isPageInLanguage({ page, language, blocks, brief })
  return isForeign ? [`All texts must be in the language "${language}".`] : []
}

/** The passages of the page, arranged without a model. */
const ownWords = (generation: Generation, writing: Writing): ReadPage => {
  const output = literalArrangement(writing.passages, writing.blocks)
  const { blocks, images } = literalPage(output, { ...writing, all: generation.registry.blocks })
  return { page: { layout: writing.layout.slug, blocks }, images }
}

const layoutOf = ({ layouts }: Generation, plan: Plan, index: number): Layout => {
  const layout = layouts.find(({ slug }) => slug === plan.pages[index]?.layout) ?? layouts[0]
  if (!layout) throw new Error('The kind has no layouts.')
  return layout
}

const contextOf = (generation: Generation, writing: Writing, before: Page | undefined): PageContext => {
  const { brief, layouts, template } = generation
  const { plan, index, layout, passages, blocks } = writing
  const isLast = index === plan.pages.length - 1
  const skeleton = template?.pages.at(isLast ? -1 : index)
  return {
    step: 'page',
    brief,
    plan,
    index,
    layouts,
    layout,
    blocks,
    ...(isSpoken(generation) ? { hasNotes: true } : {}),
    ...(passages.length > 0 ? { passages } : {}),
    ...(before ? { before } : {}),
    ...(skeleton?.layout === layout.slug ? { skeleton } : {}),
  }
}
