/** Why an attempt was made to stop: by a person, by the worker's own end, or because another attempt has its job. */
export type StopReason = 'cancelled' | 'stopping' | 'superseded'

const sentences: Record<StopReason, string> = {
  cancelled: 'The job was cancelled.',
  stopping: 'The worker is stopping; the job will run again.',
  superseded: 'Another attempt has this job; nothing this one writes is kept.',
}

/** The reason of a run's aborted signal, thrown by whatever waits on it. */
export class Stopped extends Error {
  readonly reason: StopReason

  constructor(reason: StopReason) {
    super(sentences[reason])
    this.name = 'Stopped'
    this.reason = reason
  }
}

/** The reason an aborted signal carries; undefined while it is not aborted. */
export const stopReasonOf = (signal: AbortSignal): StopReason | undefined => {
  if (!signal.aborted) return undefined
  return signal.reason instanceof Stopped ? signal.reason.reason : 'superseded'
}
