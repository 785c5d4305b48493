import type { TaskRun } from '#jobs/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { mark } from './mark.ts'

export { abandon } from './mark.ts'

export default async function exportDesign(run: TaskRun<{ exportId: string }>): Promise<void> {
  await mark(run, { status: 'running', error: null })
  try {
    // Not with this file: the web process loads it too, to cancel an export that waits, and needs no browser for that.
    const { writeExport } = await import('./write-export.ts')
    await writeExport(run)
  } catch (failure) {
    // Written outside the job's transaction, so that the export tells what happened even when the job is tried again.
    if (failure instanceof Fault) await mark(run, { error: { code: failure.code, message: failure.message } })
    throw failure
  }
}
