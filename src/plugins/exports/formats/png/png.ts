import { z } from 'zod'
import type { Format } from '../format.ts'

export const pngOptions = z.strictObject({
  size: z.string().max(60).optional(),
  /** Pixels of the picture for one of the page. */
  scale: z.union([z.literal(1), z.literal(2)]).default(1),
  pages: z.array(z.int().min(1).max(1000)).min(1).max(60).optional(),
})

/**
 * A picture of each sheet, of one as a PNG and of several as a ZIP of numbered ones. A website is one tall picture, unless
 * some of its sections are asked for.
 */
export const png: Format = {
  slug: 'png',
  label: 'PNG',
  extension: 'png',
  mimeType: 'image/png',
  options: pngOptions,
  // Forty sheets at twice their size take a quarter of a second each.
  limitSeconds: 180,
  write: () => import('./write-png.handler.ts'),
}
