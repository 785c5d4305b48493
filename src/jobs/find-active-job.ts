import type { PayloadRequest } from 'payload'
import { executeInTransaction } from '#kernel/server/session.ts'
import type { Task } from './define-task.ts'
import type { JobSubject } from './job.ts'
import { activeJob, lockJobKey } from './sql/active-job.ts'

type FindArgs = { req: PayloadRequest; task: Pick<Task, 'name'>; workspace: string; jobKey: string }
type Found = { id: string; subjectCollection: string | null; subjectId: string | null }

/**
 * The job of a key that waits or runs, if any. Until the request's transaction ends nobody else can look for that key,
 * so a caller may ask first, make the job's subject only when there is none, and enqueue with the same key.
 */
export const findActiveJob = async ({
  req,
  task,
  workspace,
  jobKey,
}: FindArgs): Promise<{ id: string; subject?: JobSubject } | undefined> => {
  const key = { workspace, kind: task.name, jobKey }
  await executeInTransaction(req, lockJobKey(key))
  const { rows } = await executeInTransaction<Found>(req, activeJob(key))
  const found = rows[0]
  if (!found) return undefined
  const { id, subjectCollection, subjectId } = found
  if (!subjectCollection || !subjectId) return { id }
  return { id, subject: { collection: subjectCollection, id: subjectId } }
}
