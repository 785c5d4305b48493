import { defineTask } from '#jobs/index.ts'
import { GenerationJob, modelsUsed, mostWork } from '#plugins/ai/index.ts'

/** Plans a deck and keeps the plan for its author to review. Safe to run twice: an outline that is there is left alone. */
export const outlineDeck = defineTask({
  name: 'outline-deck',
  label: { en: 'Outline a deck', de: 'Gliederung erstellen' },
  schema: GenerationJob,
  // Provider calls are tried again inside an attempt; further attempts are for a lost worker or a long outage.
  attempts: 3,
  losses: 10,
  // Somebody waits for it before anything else can happen.
  priority: -1,
  work: async ({ req: { payload }, input }) => ({
    item: 'outline',
    kind: input.kind,
    pages: (input.most ?? mostWork(payload, input, undefined)).pages,
    images: 0,
    ...modelsUsed(payload, { images: false }),
  }),
  handler: () => import('./outline-deck.handler.ts'),
})

/** Ends jobs that were queued before the plugin was switched off, with a reason. */
export const outliningOff: typeof outlineDeck = {
  ...outlineDeck,
  handler: () => import('./outlining-off.handler.ts'),
}
