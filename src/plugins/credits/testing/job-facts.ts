import type { TestPlaten } from '../../../../tests/support/test-platen.ts'

/** What tests ask of one job; filled in before the first test. */
export const jobFacts = (stage: { platen: TestPlaten }) => {
  const ask = async <Row>(text: string, job: string): Promise<Row | undefined> =>
    (await stage.platen.payload.db.pool.query(text, [job])).rows[0] as Row | undefined

  /** What was set aside for a job, and what was paid once it had ended. */
  const paid = async (job: string): Promise<{ reserved: number; captured: number }> => {
    const row = await ask<{ reserved: string; captured: string }>(
      `select coalesce(sum(r.amount), 0) as reserved, coalesce(sum(s.used), 0) as captured
       from ledger.reservations r left join ledger.resolutions s on s.reservation = r.id where r.job = $1`,
      job,
    )
    return { reserved: Number(row?.reserved), captured: Number(row?.captured) }
  }

  /** What a job noted that it did. */
  const workOf = async (job: string): Promise<{ pages: number; images: number } | undefined> =>
    (
      await ask<{ work: { pages: number; images: number } }>(
        `select usage->'work' as work from jobs where id = $1`,
        job,
      )
    )?.work

  return { paid, workOf }
}
