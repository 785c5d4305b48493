import { localText } from '#kernel/local-text.ts'
import { composePlan } from '../providers/demo/compose/compose-plan.ts'
import type { Usage } from '../providers/provider.ts'
import { askText } from './ask-text.ts'
import type { Plan, PlanContext } from './context.ts'
import type { Generation } from './generation.ts'
import { planSchema, readPlan } from './plan-schema.ts'
import { planPrompt, planSystem } from './prompts/plan-prompt.ts'
import { repairPrompt } from './prompts/repair-prompt.ts'

/** A plan and how it came about. */
export type PlannedDesign = {
  plan: Plan
  model: string
  usage: Usage
  ms: number
  source: 'model' | 'repair' | 'fallback'
}

/**
 * Plans the pages: one call, at most one repair call, else the default order of the layouts with the prompt's own words.
 *
 * @throws Fault when the provider fails; the signal's reason.
 */
export const planDesign = async (generation: Generation): Promise<PlannedDesign> => {
  const started = Date.now()
  const context = contextOf(generation)
  const question = {
    system: planSystem,
    prompt: planPrompt(generation),
    schema: planSchema(generation),
    context,
  }
  const usage: Usage = { inputTokens: 0, outputTokens: 0 }
  let model = ''
  let prompt = question.prompt
  for (const step of ['plan', 'repair'] as const) {
    const answer = await askText(generation, { ...question, step, prompt })
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
        plan: read.plan,
        model,
        usage,
        ms: Date.now() - started,
        source: step === 'plan' ? 'model' : 'repair',
      }
    generation.run.log.warn({ step, issues: read.issues }, 'The plan could not be used.')
    const output = answer.ok ? JSON.stringify(answer.value) : answer.output
    prompt = repairPrompt(question.prompt, { output, issues: read.issues })
  }
  return { plan: composePlan(context), model, usage, ms: Date.now() - started, source: 'fallback' }
}

const contextOf = ({ brief, kind, layouts, registry, template }: Generation): PlanContext => ({
  step: 'plan',
  brief,
  pages: kind.pages,
  layouts,
  themes: registry.themes.map(({ slug, description }) => ({
    slug,
    description: localText(description, 'en'),
  })),
  skeleton: template?.pages ?? [],
})
