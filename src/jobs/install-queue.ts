import { runMigrations } from 'graphile-worker'

/** Creates or updates the queue's own tables. Run after Payload's migrations; safe to run twice. */
export const installQueue = ({ connectionString }: { connectionString: string }): Promise<void> =>
  runMigrations({ connectionString })
