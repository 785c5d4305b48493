import type { Payload } from 'payload'
import { installQueue } from '#jobs/install-queue.ts'

/** Brings the schema of Payload's collections, of the raw tables and of the job queue up to this version. */
export const migrate = async ({ payload, url }: { payload: Payload; url: string }): Promise<void> => {
  await payload.db.migrate()
  await installQueue({ connectionString: url })
}
