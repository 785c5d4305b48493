import type { JobMeter } from '../../charging/job-meter.ts'

/** What has come of a job so far. */
export type Done = { pages: number; images: number }

/** How a job stands with its credits, over all its runs. `most` is the most it takes. */
export type Spent =
  { state: 'running'; used: number; most: number } | { state: 'settled'; used: number; returned: number }

/** What a job has used by what has come of it, as it would be paid now; what it was paid with once it is over. */
export const spentOf = (meter: JobMeter, { pages, images }: Done): Spent => {
  const { reserved, captured, paid, each } = meter
  const most = paid + reserved
  if (captured !== null) return { state: 'settled', used: captured, returned: Math.max(0, most - captured) }
  // Sums of thirds come out a hair above the whole number they are.
  const whole = Math.ceil(each.base + pages * each.page + images * each.image - 1e-6)
  const used = pages + images === 0 ? 0 : whole
  return { state: 'running', used: Math.min(most, Math.max(paid, used)), most }
}
