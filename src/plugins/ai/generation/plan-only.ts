import type { JobUsage, TaskRun } from '#jobs/index.ts'
import type { PlanFollower } from './follow-plan.ts'
import type { GenerationJob } from './generate-input.ts'
import type { Planned } from './planned.ts'

/** A plan, and what it took. */
export type PlannedOnly = { planned: Planned; usage: JobUsage }

/**
 * Plans a design and writes none of it; the follower is told of each page as the model plans it. Loads what it needs when
 * it runs: it is for handlers.
 *
 * @throws Fault when the provider fails or the design is gone; the signal's reason.
 */
export const planOnly = async (run: TaskRun<GenerationJob>, follower: PlanFollower): Promise<PlannedOnly> => {
  const [{ openGeneration }, { planDesign }, { usageOf }] = await Promise.all([
    import('./generation.ts'),
    import('./plan-design.ts'),
    import('../work/usage-of.ts'),
  ])
  const generation = await openGeneration(run)
  const planned = await planDesign(generation, follower)
  const done = { item: 'outline', kind: run.input.kind, planned, pages: new Map() } as const
  return { planned, usage: usageOf(run.payload, done) }
}
