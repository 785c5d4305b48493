import type { ChoreRun } from '#jobs/index.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { optionsOf } from '../options.ts'

export default async function prune({ payload, log }: ChoreRun<object>): Promise<void> {
  const { keepDays } = optionsOf(payload)
  const { rowCount } = await execute(
    payload,
    sql`delete from notices where ended_at < now() - ${keepDays}::int * interval '1 day'`,
  )
  if (rowCount) log.info({ removed: rowCount }, 'Old notices were removed.')
}
