import type { PayloadRequest } from 'payload'
import type { AbandonReason, TaskRun } from '#jobs/index.ts'
import type { ExportStatus } from '../collections/exports.ts'

type Run = TaskRun<{ exportId: string }>
type Mark = { status?: ExportStatus; error?: { code: string; message: string } | null }

/** Notes on the export how its job stands, while this attempt has it. */
export const mark = (run: Run, data: Mark): Promise<void> => run.write((req) => update(run, data, req))

const update = async ({ payload, input }: Run, data: Mark, req: PayloadRequest): Promise<void> => {
  await payload.db.updateOne({
    collection: 'exports',
    where: { id: { equals: input.exportId } },
    data,
    returning: false,
    req,
  })
}

/** The job ended without a file. */
export const abandon = async (run: Run, req: PayloadRequest, reason: AbandonReason): Promise<void> =>
  update(run, { status: reason }, req)
