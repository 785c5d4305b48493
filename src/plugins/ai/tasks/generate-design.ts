import type { Payload } from 'payload'
import { defineTask } from '#jobs/index.ts'
import type { MostWork } from '../generation/context.ts'
import { GenerationJob } from '../generation/generate-input.ts'
import { modelsUsed } from '../work/models-used.ts'
import { mostOfPlan, mostWork } from '../work/most-work.ts'

/** Fills a design from its prompt. Safe to run twice: finished pages are kept as checkpoints and not written again. */
export const generateDesign = defineTask({
  name: 'generate-design',
  label: { en: 'Generate a design', de: 'Entwurf erzeugen' },
  schema: GenerationJob,
  // Provider calls are tried again inside an attempt; further attempts are for a lost worker or a long outage.
  attempts: 3,
  losses: 10,
  work: async ({ req: { payload }, input }) => ({
    item: 'design',
    kind: input.kind,
    ...(input.most ?? mostOf(payload, input)),
    ...modelsUsed(payload, input),
  }),
  handler: () => import('./generate-design.handler.ts'),
})

/** Of a job that was queued before it was told what is set aside. */
const mostOf = (payload: Payload, input: GenerationJob): MostWork =>
  input.planned
    ? mostOfPlan(payload, { ...input, plan: input.planned.plan })
    : mostWork(payload, input, undefined)

/** Ends jobs that were queued before the plugin was switched off, with a reason. */
export const switchedOff: typeof generateDesign = {
  ...generateDesign,
  handler: () => import('./switched-off.handler.ts'),
}
