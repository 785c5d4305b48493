import type pg from 'pg'

const LONGEST_MS = 15 * 60_000

/** Waits until no job waits or runs any more. */
export const untilQuiet = async (client: pg.Client): Promise<void> => {
  const ends = Date.now() + LONGEST_MS
  while (Date.now() < ends) {
    const { rows } = await client.query<{ open: number }>(
      `select count(*)::int as open from jobs where status in ('queued', 'running')`,
    )
    if (rows[0]?.open === 0) return
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}
