import { z } from 'zod'
import { defineTask } from '#jobs/index.ts'

/** Writes the file of an export. Safe to run twice: the second file takes the first one's place. */
export const exportDesign = defineTask({
  name: 'export-design',
  label: { en: 'Export', de: 'Export' },
  schema: z.object({ exportId: z.string() }),
  // A crash of the browser is tried again inside an attempt; this is for a lost worker or database.
  attempts: 3,
  // Somebody waits for the file, and it takes seconds.
  priority: -10,
  handler: () => import('./export-design.handler.ts'),
})

/** Ends exports that were queued before the plugin was switched off, with a reason. */
export const switchedOff: typeof exportDesign = {
  ...exportDesign,
  handler: () => import('./switched-off.handler.ts'),
}
