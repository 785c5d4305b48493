import type { ChoreRun } from '#jobs/index.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { storeOf } from '../stores/store-of.ts'

const MARK = 'platen/owner.txt'

/**
 * Whether the files belong to this database. The first that looks signs them; to any other, a restored copy or a second
 * Platen on the same bucket, every file would look like one that no record names.
 */
export const ownsStore = async ({
  payload,
  signal,
  log,
}: Pick<ChoreRun<object>, 'payload' | 'signal' | 'log'>) => {
  const store = storeOf(payload)
  const { rows } = await execute<{ id: string }>(
    payload,
    sql`select system_identifier || '/' || oid as id from pg_control_system(), pg_database
        where datname = current_database()`,
  )
  const own = rows[0]?.id ?? ''
  const signed = await store.open(MARK, { signal })
  if (!signed) {
    await store.write(MARK, Buffer.from(own), { type: 'text/plain', signal })
    return true
  }
  if ((await new Response(signed.body).text()) === own) return true
  log.warn(
    { file: MARK },
    'The storage was signed by another database, so nothing is cleared away. Remove the file to hand it over.',
  )
  return false
}
