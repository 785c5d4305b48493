import type { Payload } from 'payload'
import type { JobUsage, JobWork } from '#jobs/index.ts'
import { env } from '#kernel/server/env.ts'
import type { PageCheckpoint } from '../generation/checkpoint.ts'
import type { PlannedDesign } from '../generation/plan-design.ts'
import { costs } from '../generation/provenance.ts'
import type { Usage } from '../providers/provider.ts'
import { modelsUsed } from './models-used.ts'

type Done = {
  item: 'design' | 'outline' | 'page'
  kind: string
  /** The plan this job made; one that was accepted belongs to the job that made it. */
  planned: Pick<PlannedDesign, 'plan' | 'model' | 'usage' | 'source'> | undefined
  pages: ReadonlyMap<number, PageCheckpoint>
}

/**
 * What a job has done, from what it kept of all its attempts. Only what a model made counts as pages and pictures: not the
 * plain pages and drawn stand-ins that take the place of what failed.
 */
export const usageOf = (payload: Payload, { item, kind, planned, pages }: Done): JobUsage => {
  const made = [...pages.values()]
  const drawn = made.flatMap((page) => page.drawn ?? [])
  const images = drawn.filter(({ source }) => source === 'model').length
  const asked = known(payload, images > 0)
  const written = made.filter(({ source }) => source === 'model' || source === 'repair').length
  const outlined = planned && planned.source !== 'fallback' ? planned.plan.pages.length : 0
  const calls = [...(planned ? [planned] : []), ...made, ...drawn].map(({ usage }) => usage)
  const text = { slug: asked.text?.provider ?? '' }
  return {
    work: { item, kind, pages: item === 'outline' ? outlined : written, images, ...asked },
    inputTokens: total(calls, 'inputTokens'),
    outputTokens: total(calls, 'outputTokens'),
    cost: costs({ text, prices: env.AI_PRICES ?? {} }, planned, pages).total,
  }
}

/** None where the environment names a provider that is gone: what a job has done is noted all the same. */
const known = (payload: Payload, images: boolean): Pick<JobWork, 'text' | 'image'> => {
  try {
    return modelsUsed(payload, { images })
  } catch {
    return {}
  }
}

const total = (calls: readonly Usage[], part: keyof Usage): number =>
  calls.reduce((sum, call) => sum + call[part], 0)
