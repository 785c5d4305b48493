import { type Config, definePlugin } from 'payload'
import { resolveOptions, type SlidesOptions } from './options.ts'

export type { SlidesOptions } from './options.ts'

/** Decks: their outline before they are written, their PPTX, and how they are presented. */
export const slidesPlugin = definePlugin<SlidesOptions>({
  slug: 'platen-slides',
  plugin: ({ config, ...given }): Config => {
    const { enabled } = resolveOptions(given)
    if (!enabled) return config
    return config
  },
})
