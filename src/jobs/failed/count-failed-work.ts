import type { Payload } from 'payload'
import { execute } from '#kernel/server/session.ts'
import { countFailed } from '../sql/failed.ts'

/** How many jobs and chores gave up and were neither retried nor dismissed. */
export const countFailedWork = async (payload: Payload): Promise<number> => {
  const { rows } = await execute<{ failed: number }>(payload, countFailed())
  return rows.reduce((sum, { failed }) => sum + failed, 0)
}
