import type { ChoreRun } from '#jobs/index.ts'
import { execute, sql } from '#kernel/server/session.ts'

export default async function prune({ payload }: ChoreRun): Promise<void> {
  // An hour more than they live: how many mails somebody got lately is counted by them.
  await execute(
    payload,
    sql`delete from platen.account_tokens where expires_at < now() and created_at < now() - interval '1 hour'`,
  )
}
