import { defineTask } from '#jobs/index.ts'
import { RewriteJob } from '../rewrite/rewrite-input.ts'
import { modelsUsed } from '../work/models-used.ts'

/** Writes one page of a design again and leaves the others alone. Safe to run twice: what it wrote is kept as a checkpoint. */
export const rewritePage = defineTask({
  name: 'rewrite-page',
  label: { en: 'Write a page again', de: 'Seite neu schreiben' },
  schema: RewriteJob,
  attempts: 3,
  losses: 10,
  // Somebody looks at the page meanwhile.
  priority: -1,
  work: async ({ req: { payload }, input: { kind, images = 0 } }) => ({
    item: 'page',
    ...(kind ? { kind } : {}),
    pages: 1,
    images,
    ...modelsUsed(payload, { images: images > 0 }),
  }),
  handler: () => import('./rewrite-page.handler.ts'),
})

/** Ends jobs that were queued before the plugin was switched off, with a reason. */
export const rewritingOff: typeof rewritePage = {
  ...rewritePage,
  handler: () => import('./switched-off.handler.ts'),
}
