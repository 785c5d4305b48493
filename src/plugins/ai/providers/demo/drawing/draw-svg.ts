import { seeded } from '../seeded.ts'
import { compositions } from './compositions.ts'
import { paletteOf } from './palette.ts'

export type Drawing = { seed: string; width: number; height: number; palette: readonly string[] | undefined }

/** An abstract composition in the given colours as an SVG document; the same seed draws the same picture. */
export const drawSvg = ({ seed, width, height, palette: given }: Drawing): string => {
  const random = seeded(seed)
  const palette = paletteOf(given)
  const compose = random.pick(compositions)
  const shapes = compose({ width, height, palette, random })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${palette.ground}"/>${shapes}</svg>`
}
