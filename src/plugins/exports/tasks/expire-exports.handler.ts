import type { ChoreRun } from '#jobs/index.ts'

const DAY_MS = 24 * 3600 * 1000
const PAGE = 100

/** Deletes what is older than it is kept; what still waits or runs stays. */
export const expire = async (
  { payload, signal, log }: Pick<ChoreRun<object>, 'payload' | 'signal' | 'log'>,
  { keepDays }: { keepDays: number },
): Promise<void> => {
  const before = new Date(Date.now() - keepDays * DAY_MS).toISOString()
  let expired = 0
  for (;;) {
    // as the system: the platform's own chore, there is no person behind it
    const { docs } = await payload.find({
      collection: 'exports',
      where: { and: [{ createdAt: { less_than: before } }, { status: { not_in: ['queued', 'running'] } }] },
      limit: PAGE,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const { id } of docs) {
      signal.throwIfAborted()
      // as the system: an export that has expired
      await payload.delete({ collection: 'exports', id, depth: 0, overrideAccess: true })
    }
    expired += docs.length
    if (docs.length < PAGE) break
  }
  if (expired > 0) log.info({ expired }, 'Old exports were deleted.')
}
