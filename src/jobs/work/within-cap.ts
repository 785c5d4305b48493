import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'

/**
 * Holds a request to the most its caller will pay. Called after its jobs are queued and before their transaction ends, so
 * that what is refused has never been there.
 *
 * @throws Fault `credits.over-cap` (409).
 */
export const withinCap = (jobs: readonly { credits: number }[], maxCredits: number | undefined): void => {
  const credits = jobs.reduce((sum, job) => sum + job.credits, 0)
  if (maxCredits === undefined || credits <= maxCredits) return
  throw new Fault(
    `This could take ${credits} credits, more than the ${maxCredits} you allow. Allow more, or ask for less.`,
    { code: 'credits.over-cap', status: 409, details: { credits, maxCredits } },
  )
}

/** A body's `maxCredits`: the most a person will pay for what they ask. */
export const MaxCredits = z
  .int({ error: 'This must be a whole number of credits.' })
  .min(0, { error: 'This must be a whole number of credits.' })
  .optional()
