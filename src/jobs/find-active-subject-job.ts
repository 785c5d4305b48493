import type { PayloadRequest } from 'payload'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import type { Task } from './define-task.ts'
import type { JobSubject } from './job.ts'

type FindArgs = { req: PayloadRequest; task: Pick<Task, 'name'>; subject: JobSubject }

/** The job of a task that waits or runs for a record, if any; the transaction sees it as of now. */
export const findActiveSubjectJob = async ({
  req,
  task,
  subject,
}: FindArgs): Promise<{ id: string } | undefined> => {
  const { rows } = await executeInTransaction<{ id: string }>(
    req,
    sql`select id from jobs
        where subject_id = ${subject.id} and subject_collection = ${subject.collection} and kind = ${task.name}
          and status in ('queued', 'running')
        limit 1`,
  )
  return rows[0]
}
