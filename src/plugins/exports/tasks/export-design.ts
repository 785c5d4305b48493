import { z } from 'zod'
import { defineTask } from '#jobs/index.ts'

/** What the job carries; format and kind are what it is priced by. */
const ExportJob = z.object({
  exportId: z.string(),
  format: z.string().optional(),
  kind: z.string().optional(),
})

type ExportJob = z.infer<typeof ExportJob>

/** Writes the file of an export. Safe to run twice: the second file takes the first one's place. */
export const exportDesign = defineTask<ExportJob>({
  name: 'export-design',
  label: { en: 'Export', de: 'Export' },
  schema: ExportJob,
  // A crash of the browser is tried again inside an attempt; this is for a lost worker or database.
  attempts: 3,
  // Somebody waits for the file, and it takes seconds.
  priority: -10,
  work: async ({ input: { format, kind } }) => ({
    item: 'export',
    ...(kind ? { kind } : {}),
    ...(format ? { format } : {}),
    pages: 0,
    images: 0,
  }),
  handler: () => import('./export-design.handler.ts'),
})

/** Ends exports that were queued before the plugin was switched off, with a reason. */
export const switchedOff: typeof exportDesign = {
  ...exportDesign,
  handler: () => import('./switched-off.handler.ts'),
}
