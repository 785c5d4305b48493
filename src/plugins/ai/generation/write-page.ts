import {
  type FromModel,
  type ImageRequest,
  type Layout,
  type Page,
  fromModel,
  modelSchema,
} from '#design/index.ts'
import type { Usage } from '../providers/provider.ts'
import { askText } from './ask-text.ts'
import type { PageContext, Plan } from './context.ts'
import { fallbackPage } from './fallback-page.ts'
import { type Generation, blocksFor } from './generation.ts'
import { pagePrompt, pageSystem } from './prompts/page-prompt.ts'
import { repairPrompt } from './prompts/repair-prompt.ts'

/** A finished page, the pictures it still waits for, and how it came about. */
export type WrittenPage = {
  page: Page
  images: ImageRequest[]
  model: string
  usage: Usage
  ms: number
  source: 'model' | 'repair' | 'fallback'
}

/**
 * Writes one page: a call, at most one repair call, else a plain page from the plan.
 *
 * @throws Fault when the provider fails; the signal's reason.
 */
export const writePage = async (generation: Generation, plan: Plan, index: number): Promise<WrittenPage> => {
  const started = Date.now()
  const layout = layoutOf(generation, plan, index)
  const blocks = blocksFor(generation, layout)
  const context = contextOf(generation, { plan, index, layout })
  const first = pagePrompt(generation, { plan, index, layout, skeleton: context.skeleton })
  const usage: Usage = { inputTokens: 0, outputTokens: 0 }
  const done = { model: '', usage }
  let prompt = first
  for (const step of ['page', 'repair'] as const) {
    const question = {
      step,
      system: pageSystem,
      prompt,
      schema: modelSchema(blocks),
      context: { ...context, step },
    }
    const answer = await askText(generation, question)
    if (answer.ok) {
      usage.inputTokens += answer.usage.inputTokens
      usage.outputTokens += answer.usage.outputTokens
      done.model = answer.model
    }
    const read: FromModel = answer.ok ? fromModel(blocks, answer.value) : notJson
    if (read.ok && read.blocks.length > 0) {
      const page = { layout: layout.slug, blocks: read.blocks }
      return {
        ...done,
        page,
        images: read.images,
        ms: Date.now() - started,
        source: step === 'page' ? 'model' : 'repair',
      }
    }
    const issues = read.ok
      ? ['The page has no blocks.']
      : read.issues.map(({ path, message }) => `${path}: ${message}`)
    generation.run.log.warn({ page: index, step, issues }, 'The page could not be used.')
    prompt = repairPrompt(first, { output: answer.ok ? JSON.stringify(answer.value) : answer.output, issues })
  }
  return {
    ...done,
    page: fallbackPage({ plan, index, layout, blocks }),
    images: [],
    ms: Date.now() - started,
    source: 'fallback',
  }
}

const notJson: FromModel = { ok: false, issues: [{ path: 'answer', message: 'This is not a JSON object.' }] }

const layoutOf = ({ layouts }: Generation, plan: Plan, index: number): Layout => {
  const layout = layouts.find(({ slug }) => slug === plan.pages[index]?.layout) ?? layouts[0]
  if (!layout) throw new Error('The kind has no layouts.')
  return layout
}

type Place = { plan: Plan; index: number; layout: Layout }

const contextOf = (generation: Generation, { plan, index, layout }: Place): PageContext => {
  const { brief, layouts, template } = generation
  const isLast = index === plan.pages.length - 1
  const skeleton = template?.pages.at(isLast ? -1 : index)
  return {
    step: 'page',
    brief,
    plan,
    index,
    layouts,
    layout,
    blocks: blocksFor(generation, layout),
    ...(skeleton?.layout === layout.slug ? { skeleton } : {}),
  }
}
