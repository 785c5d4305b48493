import { defineTask } from '#jobs/index.ts'
import { GenerationJob } from '../generation/generate-input.ts'

/** Fills a design from its prompt. Safe to run twice: finished pages are kept as checkpoints and not written again. */
export const generateDesign = defineTask({
  name: 'generate-design',
  label: { en: 'Generate a design', de: 'Entwurf erzeugen' },
  schema: GenerationJob,
  // Provider calls are tried again inside an attempt; further attempts are for a lost worker or a long outage.
  attempts: 3,
  losses: 10,
  handler: () => import('./generate-design.handler.ts'),
})

/** Ends jobs that were queued before the plugin was switched off, with a reason. */
export const switchedOff: typeof generateDesign = {
  ...generateDesign,
  handler: () => import('./switched-off.handler.ts'),
}
