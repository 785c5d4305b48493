import type { PayloadRequest } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import type { Task } from '../define-task.ts'
import type { StartingJob } from './charger.ts'

type Starting<Input> = Omit<StartingJob, 'kind' | 'work'> & { task: Task<Input>; input: NoInfer<Input> }

/**
 * Lets whoever is paid set aside what the job may take, in the transaction that queues it, and returns the credits. Called while that holds the
 * job's row and before it takes the lane's lock: whatever ends a job takes the same locks in the same order.
 */
export const reserveWork = async <Input>(
  req: PayloadRequest,
  { task, input, ...job }: Starting<Input>,
): Promise<number> => {
  const { chargers } = contributions(req.payload)
  const work = chargers.length > 0 ? await task.work?.({ req, input, workspace: job.workspace }) : undefined
  if (!work) return 0
  let credits = 0
  for (const charger of chargers) credits += await charger.reserve(req, { ...job, kind: task.name, work })
  return credits
}
