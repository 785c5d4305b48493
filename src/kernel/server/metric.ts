import type { Payload } from 'payload'

/** One value of a metric; labels tell the values of one metric apart. */
export type Sample = { value: number; labels?: Record<string, string> }

/** A figure for those who watch over the platform, read at `GET /api/metrics`. */
export type Metric = {
  /** As Prometheus wants it: `platen_credits_ledger_ok`. */
  name: string
  /** One sentence on what it counts, with its unit. */
  help: string
  kind: 'gauge' | 'counter'
  /** The value now; no sample where there is nothing to tell yet. */
  read(payload: Payload): Promise<readonly Sample[]>
}

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    metrics: Metric
  }
}
