import { z } from 'zod'
import { defineChore } from '#jobs/index.ts'

/** Decodes a picture, takes its metadata off and makes its renditions. Safe to run twice: the files have fixed names. */
export const processAsset = defineChore({
  name: 'images.process-asset',
  schema: z.object({ asset: z.string(), filename: z.string() }),
  attempts: 8,
  handler: () => import('./process-asset.handler.ts'),
})
