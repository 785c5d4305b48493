/**
 * What a job does that is worth something: before it runs the most it will do, afterwards what it did. Whoever prices
 * work (a charger) reads it; the queue only hands it on.
 */
export type JobWork = {
  /** What the work is priced as: `design`, `outline`, `page`, `export`; a plugin may name others. */
  item: string
  /** The kind of the design it is for, such as `slides`. */
  kind?: string
  /** The format of an export, such as `pptx`. */
  format?: string
  /** Whole pages written. */
  pages: number
  /** Whole pictures drawn. */
  images: number
  text?: ModelUsed
  image?: ModelUsed
}

/** A provider of the registry and what it calls its model. */
export type ModelUsed = { provider: string; model: string }

/** What a job has done, with what it took to do it. */
export type JobUsage = {
  work: JobWork
  inputTokens: number
  outputTokens: number
  /** US dollars; null where a price is not known. */
  cost: number | null
}
