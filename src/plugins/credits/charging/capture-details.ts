import type { JobUsage } from '#jobs/index.ts'
import type { ReservedFor } from './reservations-of.ts'

/** What an entry says of the work it was paid for. */
export type CaptureDetails = {
  task: string
  item: string
  design?: string
  kind?: string
  format?: string
  pages: number
  images: number
  provider?: string
  model?: string
  imageModel?: string
  tokens?: { input: number; output: number }
  /** US dollars. */
  cost?: number
}

/** Tells what was done, or where nothing was noted what was asked for. */
export const captureDetails = (reserved: ReservedFor, usage: JobUsage | null): CaptureDetails => {
  const { item, kind, format, pages, images, text, image } = usage?.work ?? reserved.work
  const { task, design } = reserved
  return {
    task,
    item,
    ...(design ? { design } : {}),
    ...(kind ? { kind } : {}),
    ...(format ? { format } : {}),
    pages,
    images,
    ...(text ? text : {}),
    ...(image ? { imageModel: image.model } : {}),
    ...(usage ? { tokens: { input: usage.inputTokens, output: usage.outputTokens } } : {}),
    ...(typeof usage?.cost === 'number' ? { cost: usage.cost } : {}),
  }
}
