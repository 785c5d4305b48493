import type { PayloadRequest } from 'payload'
import type { Page } from '#design/index.ts'
import type { TaskRun } from '#jobs/index.ts'
import { execute, executeInTransaction, sql } from '#kernel/server/session.ts'
import type { DrawnImage } from './draw-image.ts'
import type { PlannedDesign } from './plan-design.ts'
import type { WrittenPage } from './write-page.ts'

/** A page as far as it is made; `drawn` once its pictures are in place. */
export type PageCheckpoint = WrittenPage & { page: Page; drawn?: DrawnImage[] }

/** What earlier attempts of a job finished. */
export type Checkpoints = { plan: PlannedDesign | undefined; pages: Map<number, PageCheckpoint> }

const PLAN = -1

type CheckpointRow = { page: number; content: unknown }

/**
 * Reads what is finished already, on the transaction of `req` where there is one: waiting there for a second connection
 * stops everything once all of them are taken by requests that wait for this transaction.
 */
export const readCheckpoints = async (
  { payload, jobId }: Pick<TaskRun, 'payload' | 'jobId'>,
  req?: PayloadRequest,
): Promise<Checkpoints> => {
  const statement = sql`select page, content from platen.page_checkpoints where job_id = ${jobId}::uuid order by page`
  const { rows } = req
    ? await executeInTransaction<CheckpointRow>(req, statement)
    : await execute<CheckpointRow>(payload, statement)
  // Only `savePlan` and `savePage` write these rows.
  const plan = rows.find(({ page }) => page === PLAN)?.content as PlannedDesign | undefined
  const pages = rows
    .filter(({ page }) => page !== PLAN)
    .map(({ page, content }) => [page, content as PageCheckpoint] as const)
  return { plan, pages: new Map(pages) }
}

export const savePlan = (run: TaskRun, plan: PlannedDesign): Promise<void> => save(run, PLAN, plan)
export const savePage = (run: TaskRun, index: number, page: PageCheckpoint): Promise<void> =>
  save(run, index, page)

/** One upsert that lands only while this attempt has its job; the lock keeps others from taking it in between. */
const save = async (
  { payload, jobId, attemptToken, signal }: TaskRun,
  page: number,
  content: object,
): Promise<void> => {
  const { rowCount } = await execute(
    payload,
    sql`insert into platen.page_checkpoints (job_id, page, attempt_token, content)
        select id, ${page}::int, ${attemptToken}::uuid, ${JSON.stringify(content)}::jsonb from jobs
        where id = ${jobId}::uuid and attempt_token = ${attemptToken} and status = 'running' for share
        on conflict (job_id, page) do update
        set attempt_token = excluded.attempt_token, content = excluded.content, at = now()`,
  )
  if (rowCount !== 0) return
  signal.throwIfAborted()
  throw new Error('Another attempt has this job.')
}
