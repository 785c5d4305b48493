import pg from 'pg'
import type { TestPlaten } from '../support/test-platen.ts'
import type { TestUser } from '../support/test-user.ts'

/** Seeded, so that a failure can be had again. */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** Plays the worker: makes jobs that run and tells their events as it does, on a connection nobody kills. */
export const stageJobs = async ({ databaseUrl }: Pick<TestPlaten, 'databaseUrl'>) => {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'platen stage' })
  await client.connect()
  let turn: Promise<unknown> = Promise.resolve()
  const query = <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
    const answer = turn.then(() => client.query<Row>(text, values))
    turn = answer.catch(() => undefined)
    return answer
  }
  return {
    query,
    /** A running job of the person, with its first event. */
    async begin({ id, workspace }: Pick<TestUser, 'id' | 'workspace'>): Promise<string> {
      const { rows } = await query<{ id: string }>(
        `with job as (
          insert into jobs (id, kind, title, status, progress, attempts, max_attempts, event_seq, workspace_id, created_by_id)
          values (gen_random_uuid(), 'test.staged', 'Staged', 'running', '{}', 1, 1, 1, $1, $2) returning id
        ), event as (
          insert into platen.job_events (job_id, seq, type, data) select id, 1, 'progress', '{"status": "running"}' from job
        ) select id from job`,
        [workspace, id],
      )
      return rows[0]?.id ?? ''
    },
    /** One more event; `end` ends the job. */
    tell: (jobId: string, type: 'page' | 'end', data: object = {}) =>
      query(
        `with job as (
          update jobs set event_seq = event_seq + 1, status = case when $2 = 'end' then 'succeeded' else status end
          where id = $1 returning id, event_seq::int as seq
        ), event as (
          insert into platen.job_events (job_id, seq, type, data) select id, seq, $2, $3 from job
        ) select pg_notify('platen_job', id::text) from job`,
        [jobId, type, JSON.stringify(data)],
      ),
    close: () => client.end(),
  }
}
