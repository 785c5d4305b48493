import type { Brief } from '../../../generation/context.ts'
import { hashOf } from '../seeded.ts'

/** One number for everything that was asked: the same request gives the same design, any other request another one. */
export const seedOf = (brief: Brief): number => {
  const { prompt, source, kind, seed, images, pages, language, tone, theme, audience, length } = brief
  return hashOf(
    JSON.stringify([prompt, kind, seed, images, pages, language, tone, theme, audience, length, source]),
  )
}
