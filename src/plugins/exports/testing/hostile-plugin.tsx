import { definePlugin } from 'payload'
import { defineBlock } from '#design/index.ts'
import { contribute } from '#kernel/server/contribute.ts'
import { pdf } from '../formats/pdf/pdf.ts'
import { png } from '../formats/png/png.ts'

/** HTML that the block draws, by the name it is given in a design. */
export const fragments = new Map<string, string>()

/** What a careless plugin could do at worst: a block that puts anybody's HTML into a page as it is. */
const raw = defineBlock({
  slug: 'raw',
  labels: { singular: 'Raw', plural: 'Raw' },
  fields: [{ name: 'fragment', type: 'text', label: 'Fragment', required: true, maxLength: 80 }],
  guidance: 'Never use this.',
  example: { fragment: 'none' },
  Component: ({ fragment }) => (
    <div dangerouslySetInnerHTML={{ __html: fragments.get(fragment) ?? fragment }} />
  ),
})

/** The formats of the core with less patience. */
const hasty = [pdf, png].map((format) => ({ ...format, slug: `hasty-${format.slug}`, limitSeconds: 2 }))

export const hostilePlugin = definePlugin({
  slug: 'hostile',
  plugin: ({ config }) => contribute(config, { blocks: [raw], formats: hasty }),
})
