import { type Config, definePlugin } from 'payload'
import { contribute } from '#kernel/server/contribute.ts'
import { addEndpoints } from '#plugins/preview/index.ts'
import { outlineEndpoints, outlineQuote, startOutline } from './outline/endpoints.ts'
import { outlineDeck, outliningOff } from './outline/outline-deck.ts'
import { addOutline } from './outline/outline-field.ts'
import { markdown } from './markdown/markdown.ts'
import { pptx } from './pptx/pptx.ts'
import { resolveOptions, type SlidesOptions } from './options.ts'

export type { SlidesOptions } from './options.ts'

/** Decks: their outline before they are written, their PPTX, and how they are presented. */
export const slidesPlugin = definePlugin<SlidesOptions>({
  slug: 'platen-slides',
  plugin: ({ config, ...given }): Config => {
    const { enabled } = resolveOptions(given)
    const withOutline = contribute(config, {
      tasks: [enabled ? outlineDeck : outliningOff],
      extend: { designs: addOutline },
    })
    if (!enabled) return withOutline
    const withRoutes = contribute(withOutline, {
      formats: [pptx, markdown],
      extend: { designs: addEndpoints(...outlineEndpoints) },
    })
    return { ...withRoutes, endpoints: [...(withRoutes.endpoints ?? []), startOutline, outlineQuote] }
  },
})
