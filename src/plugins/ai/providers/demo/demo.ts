import type { ProviderDefinition } from '../provider.ts'
import { demoModel } from './model.ts'

/** The embedded stand-in: no model, no network. It composes pages from the prompt's own words and draws pictures. */
export const demo: ProviderDefinition = {
  slug: 'demo',
  label: { en: 'Embedded demo (not a model)', de: 'Eingebaute Demo (kein Modell)' },
  isDemo: true,
  available: () => true,
  model: () => demoModel,
  text: () => import('./text.handler.ts'),
  image: () => import('./image.handler.ts'),
}
