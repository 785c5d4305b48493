import sharp from 'sharp'
import type { Design } from '#design/index.ts'
import { sampleDesign } from '#plugins/exports/testing/sample-design.ts'
import type { Parts } from '#plugins/exports/writing/parts.ts'

const size = { width: 3000, height: 2000 }

/** Pictures with as much detail as photographs have, as a camera writes them. */
export const photographs = (count: number): Promise<Parts['pictures']> =>
  Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const noise = { type: 'gaussian', mean: 120 + index * 8, sigma: 60 } as const
      const bytes = await sharp({ create: { ...size, channels: 3, background: '#888', noise } })
        .blur(3)
        .jpeg({ quality: 92 })
        .toBuffer()
      return { record: { id: `photo-${index}`, alt: 'A street', ...size }, type: 'image/jpeg', bytes }
    }),
  )

/** A document with one of six photographs on every fourth page. */
export const photoDesign = (pages: number): Design => {
  const design = sampleDesign('document', pages)
  return {
    ...design,
    pages: design.pages.map((page, index) =>
      index % 4 > 0
        ? page
        : {
            layout: 'document-text',
            blocks: [
              ...page.blocks.slice(0, 1),
              {
                blockType: 'image',
                image: `photo-${(index / 4) % 6}`,
                ratio: 'wide',
                caption: 'A street in spring.',
              },
            ],
          },
    ),
  }
}
