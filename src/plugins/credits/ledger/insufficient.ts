import { Fault } from '#kernel/server/fault.ts'

/** The Fault for work that costs more than the workspace has: `credits.insufficient` (402). */
export const insufficient = ({ credits, available }: { credits: number; available: number }): Fault =>
  new Fault(
    `This needs ${credits} credits; the workspace has ${available} to spend. Add credits and try again.`,
    {
      code: 'credits.insufficient',
      status: 402,
      details: { credits, available, missing: Math.max(0, credits - available) },
    },
  )
