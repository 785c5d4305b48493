import type { ImageRequest } from '#design/index.ts'
import { cutText } from '#kernel/cut-text.ts'

const LONGEST = 500

/** Words of an order to a painter that say nothing about what is seen. */
const ordering =
  /^(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}?(?:photo(?:graph)?|picture|image|illustration|drawing|rendering|render|shot)\s+(?:of|showing)\s+/i

/** What a picture shows, for readers who cannot see it: the model's words, else the first sentence of what was ordered. */
export const altOf = ({ alt, prompt }: Pick<ImageRequest, 'alt' | 'prompt'>): string => {
  const said = alt.trim()
  if (said !== '') return cutText(said, LONGEST)
  const shown = prompt.trim().replace(ordering, '')
  const [first = shown] = shown.split(/(?<=[.!?。！？])\s*/)
  const words = cutText(first || prompt.trim(), LONGEST)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
