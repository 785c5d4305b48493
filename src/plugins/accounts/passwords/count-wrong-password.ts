import type { Payload } from 'payload'
import { execute, sql } from '#kernel/server/session.ts'

/** Counts a wrong password outside the request's transaction, which will be undone; the last one allowed locks. */
export const countWrongPassword = async (payload: Payload, userId: string): Promise<void> => {
  const { maxLoginAttempts, lockTime } = payload.collections.users.config.auth
  await execute(
    payload,
    sql`update users set
          login_attempts = coalesce(login_attempts, 0) + 1,
          lock_until = case when coalesce(login_attempts, 0) + 1 >= ${maxLoginAttempts}::int
            then now() + make_interval(secs => ${lockTime / 1000}::int) else lock_until end
        where id = ${userId}::uuid`,
  )
}
