import sharp from 'sharp'
import type { Parts } from '#plugins/exports/writing/parts.ts'

type Picture = Parts['pictures'][number]

const made = new Map<string, Promise<Picture>>()

const photo = (width: number, height: number) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 16 9" preserveAspectRatio="none"><defs><linearGradient id="g" x2="0" y2="1"><stop stop-color="#8fb3cf"/><stop offset="1" stop-color="#f2d6b3"/></linearGradient></defs><rect width="16" height="9" fill="url(#g)"/><circle cx="11" cy="4" r="2.2" fill="#e4572e"/><path d="M0 7Q5 4 9 6T16 5V9H0Z" fill="#2f4858"/></svg>`
  return sharp(Buffer.from(svg), { unlimited: true })
}

const picture = (
  id: string,
  width: number,
  height: number,
  type: 'jpeg' | 'png' | 'webp',
): Promise<Picture> => {
  const known = made.get(id)
  if (known) return known
  const bytes = photo(width, height).toFormat(type).toBuffer()
  const drawn = bytes.then((each) => ({
    record: { id, alt: id === 'picture-3' ? '' : 'A landscape', width, height },
    type: `image/${type}`,
    bytes: each,
  }))
  made.set(id, drawn)
  return drawn
}

/** Pictures by the ids that fuzzed designs use: of all shapes, one of a single pixel, one of 12,000 in a row. */
export const deckPictures = (): Promise<Picture[]> =>
  Promise.all([
    picture('picture-0', 1600, 900, 'jpeg'),
    picture('picture-1', 900, 1600, 'png'),
    picture('picture-2', 1, 1, 'png'),
    picture('picture-3', 12_000, 300, 'jpeg'),
    picture('picture-4', 60, 3000, 'webp'),
    picture('logo-wide', 1200, 90, 'png'),
    picture('logo-high', 200, 500, 'png'),
    picture('logo-square', 128, 128, 'png'),
  ])
