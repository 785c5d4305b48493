import type { TaskRun } from '#jobs/index.ts'
import type { PlanFollower } from './follow-plan.ts'
import type { GenerationJob } from './generate-input.ts'
import type { Planned } from './planned.ts'

/** A plan, and what it cost in US dollars; null where a model's price is not known. */
export type PlannedOnly = { planned: Planned; cost: number | null }

/**
 * Plans a design and writes none of it; the follower is told of each page as the model plans it. Loads what it needs when
 * it runs: it is for handlers.
 *
 * @throws Fault when the provider fails or the design is gone; the signal's reason.
 */
export const planOnly = async (run: TaskRun<GenerationJob>, follower: PlanFollower): Promise<PlannedOnly> => {
  const [{ openGeneration }, { planDesign }, { costs }] = await Promise.all([
    import('./generation.ts'),
    import('./plan-design.ts'),
    import('./provenance.ts'),
  ])
  const generation = await openGeneration(run)
  const planned = await planDesign(generation, follower)
  return { planned, cost: costs(generation, planned, new Map()).total }
}
