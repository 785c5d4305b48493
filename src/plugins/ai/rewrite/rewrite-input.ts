import { z } from 'zod'
import { MaxCredits } from '#jobs/index.ts'
import { text } from '../generation/generate-input.ts'

/** What a person sends to have one page written again. */
export const RewriteInput = z.strictObject({
  /** What the page is to do differently. */
  instruction: text(1000).optional(),
  layout: text(64).min(1).optional(),
  /** The person pays no more than this. */
  maxCredits: MaxCredits,
})

export type RewriteInput = z.infer<typeof RewriteInput>

/** What the job carries. */
export const RewriteJob = z.object({
  designId: z.string(),
  /** Id of the page's row: it stays when pages are moved. */
  pageId: z.string(),
  instruction: z.string().optional(),
  layout: z.string().optional(),
  /** Another one each time, so that a page does not come out as it was. */
  seed: z.number(),
  /** Kind of the design. */
  kind: z.string().optional(),
  /** The most pictures that are drawn; those of its layout. */
  images: z.number().optional(),
})

export type RewriteJob = z.infer<typeof RewriteJob>
