import { z } from 'zod'
import { defineChore } from '#jobs/index.ts'

/** Removes files whose records are gone or have another one. */
export const removeFiles = defineChore({
  name: 'storage.remove-files',
  schema: z.object({ keys: z.array(z.string().min(1).max(1024)).max(100) }),
  attempts: 15,
  handler: () => import('./remove-files.handler.ts'),
})
