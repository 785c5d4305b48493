import { localText } from '#kernel/local-text.ts'
import { composePlan } from '../providers/demo/compose/compose-plan.ts'
import type { Usage } from '../providers/provider.ts'
import { askText } from './ask-text.ts'
import type { Passage, Plan, PlanContext } from './context.ts'
import { followPlan, type PlanFollower, type PlanReader } from './follow-plan.ts'
import { type Generation, isSpoken } from './generation.ts'
import { assignPassages, passagesOf } from './literal/assign-passages.ts'
import { literalPlan, titleOf } from './literal/literal-plan.ts'
import { literalPlanning } from './literal/literal-prompt.ts'
import type { Planned } from './planned.ts'
import { varyLayouts } from './vary-layouts.ts'
import { pageBounds, planSchema, readPlan } from './plan-schema.ts'
import { planPrompt, planSystem } from './prompts/plan-prompt.ts'
import { repairPrompt } from './prompts/repair-prompt.ts'

/** A plan and how it came about. */
export type PlannedDesign = Planned

/**
 * Plans the pages: one call, at most one repair call, else the default order of the layouts with the prompt's own words.
 * A follower is told of each page as it is planned.
 *
 * @throws Fault when the provider fails; the signal's reason.
 */
export const planDesign = async (generation: Generation, follower?: PlanFollower): Promise<PlannedDesign> => {
  const reader = follower && followPlan(generation, follower)
  const planned = await askForPlan(generation, reader)
  await reader?.finish(planned.plan)
  return planned
}

const askForPlan = async (generation: Generation, reader: PlanReader | undefined): Promise<PlannedDesign> => {
  const started = Date.now()
  const { passages, text } = generation
  const context = contextOf(generation)
  // The demo is no model that could tell what belongs together.
  if (passages.length > 0 && text.isDemo) return ownWords(generation, { model: text.slug, started })
  const literal = passages.length > 0 ? [literalPlanning(passages)] : []
  const question = {
    system: planSystem,
    prompt: [planPrompt(generation), ...literal].join('\n'),
    schema: planSchema(generation),
    context,
  }
  const usage: Usage = { inputTokens: 0, outputTokens: 0 }
  let model = ''
  let prompt = question.prompt
  for (const step of ['plan', 'repair'] as const) {
    const answer = await askText(generation, { ...question, step, prompt }, reader)
    if (answer.ok) {
      usage.inputTokens += answer.usage.inputTokens
      usage.outputTokens += answer.usage.outputTokens
      model = answer.model
    }
    const read = answer.ok
      ? readPlan(generation, answer.value)
      : { ok: false as const, issues: ['This is not a JSON object.'] }
    if (read.ok)
      return {
        plan: withPassages(varied(generation, read.plan), passages),
        model,
        usage,
        ms: Date.now() - started,
        source: step === 'plan' ? 'model' : 'repair',
      }
    generation.run.log.warn({ step, issues: read.issues }, 'The plan could not be used.')
    const output = answer.ok ? JSON.stringify(answer.value) : answer.output
    prompt = repairPrompt(question.prompt, { output, issues: read.issues })
  }
  if (passages.length > 0) return { ...ownWords(generation, { model, started }), usage, source: 'fallback' }
  return { plan: composePlan(context), model, usage, ms: Date.now() - started, source: 'fallback' }
}

/** Slides that look alike three times in a row tire; what a template orders stands. */
const varied = (generation: Generation, plan: Plan): Plan => {
  const { layouts, image, template } = generation
  return isSpoken(generation) && !template
    ? varyLayouts(plan, { layouts, hasImages: image !== undefined })
    : plan
}

/** In literal designs the titles are the person's too. */
const withPassages = (plan: Plan, passages: readonly Passage[]): Plan => {
  if (passages.length === 0) return plan
  const assigned = assignPassages(plan, passages)
  const pages = assigned.pages.map((page) => ({ ...page, title: titleOf(passagesOf(page, passages)) }))
  return { ...assigned, title: titleOf(passages), pages }
}

/** A plan of the person's text without a model. */
const ownWords = (
  generation: Generation,
  { model, started }: { model: string; started: number },
): PlannedDesign => ({
  plan: literalPlan(generation),
  model,
  usage: { inputTokens: 0, outputTokens: 0 },
  ms: Date.now() - started,
  source: 'model',
})

const contextOf = (generation: Generation): PlanContext => ({
  step: 'plan',
  brief: generation.brief,
  pages: pageBounds(generation),
  ...(generation.passages.length > 0 ? { passages: generation.passages } : {}),
  layouts: generation.layouts,
  themes: generation.registry.themes.map(({ slug, description }) => ({
    slug,
    description: localText(description, 'en'),
  })),
  skeleton: generation.template?.pages ?? [],
})
