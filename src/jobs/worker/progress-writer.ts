import type { JobProgress } from '../job.ts'
import type { ProgressTick } from '../task-run.ts'

// Ten a second is as fast as a person can read a step, and keeps a job at ten small statements a second.
const spacingMs = 100

export const progressOf = ({ step, done, total }: ProgressTick): JobProgress => ({
  step,
  done: done ?? null,
  total: total ?? null,
  percent:
    done !== undefined && total !== undefined && total > 0
      ? Math.min(100, Math.max(0, Math.round((done / total) * 100)))
      : null,
})

export type ProgressWriter = {
  /** Writes the tick now when the last write is long enough ago, else keeps it, in place of an older one, for later. */
  tick(tick: ProgressTick): Promise<void>
  /** Writes what is kept and takes no more. */
  close(): Promise<void>
}

/** Joins ticks to ten writes a second; the last one is always written. Late failures go to `onError`. */
export const progressWriter = (
  write: (progress: JobProgress) => Promise<void>,
  onError: (error: unknown) => void,
): ProgressWriter => {
  let kept: JobProgress | undefined
  let timer: NodeJS.Timeout | undefined
  let writtenAt = 0
  let writing: Promise<void> = Promise.resolve()
  let closed = false

  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const progress = kept
    kept = undefined
    if (!progress) return writing
    writtenAt = performance.now()
    // One after another: a slow older write must not land on a newer one.
    writing = writing.catch(() => undefined).then(() => write(progress))
    return writing
  }

  return {
    async tick(tick) {
      if (closed) return
      kept = progressOf(tick)
      const wait = writtenAt + spacingMs - performance.now()
      if (wait <= 0) return flush()
      timer ??= setTimeout(() => void flush().catch(onError), wait)
    },
    async close() {
      closed = true
      await flush()
    },
  }
}
