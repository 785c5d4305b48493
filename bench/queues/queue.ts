/** A queue as a bench sees it: something that starts work which does nothing. */
export type Queue = {
  name: string
  /** Queues one piece of work; resolves once that is certain. */
  add(key: string): Promise<unknown>
  close(): Promise<unknown>
}

/** Tells the bench that the work of a key has begun. */
export type Begun = (key: string) => void

export const concurrency = 4
