import pg from 'pg'
import { Complaint } from '../launcher/complaint.ts'

// Any number will do, as long as every Platen takes the same one.
const lockKey = 7_528_361

/** Runs work while this is the only process that changes the schema of the database. */
export const withSchemaLock = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
  } catch (cause) {
    await client.end().catch(() => undefined)
    const { hostname, port, pathname } = new URL(url)
    throw new Complaint(
      `The database ${pathname.slice(1)} at ${hostname}:${port || 5432} cannot be reached: ${(cause as Error).message}. Check DATABASE_URL.`,
      { cause },
    )
  }
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    return await work(client)
  } finally {
    await client.end()
  }
}
