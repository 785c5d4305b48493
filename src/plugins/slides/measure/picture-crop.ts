import { lengthOf, splitCss } from './ornament-css.ts'
import type { Rectangle } from './ornament-path.ts'

type Size = { readonly width: number; readonly height: number }

/** Where a whole picture would lie that fills a box as `object-fit` and `object-position` say, in pixels. */
export const wholePicture = (
  box: Rectangle,
  natural: Size,
  { fit, place }: { fit: string; place: string },
): Rectangle => {
  if (!(natural.width > 0) || !(natural.height > 0) || fit === 'fill') return box
  const [across, down] = [box.width / natural.width, box.height / natural.height]
  const contained = Math.min(across, down)
  const share =
    { cover: Math.max(across, down), none: 1, 'scale-down': Math.min(1, contained) }[fit] ?? contained
  const [width, height] = [natural.width * share, natural.height * share]
  const [left = '50%', top = '50%'] = splitCss(place, ' ')
  return {
    x: box.x + lengthOf(left, box.width - width),
    y: box.y + lengthOf(top, box.height - height),
    width,
    height,
  }
}

export type Crop = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Office files know hundred-thousandths. */
const finest = 1e-5

const part = (pixels: number, whole: number): number => {
  // Less than a quarter of a pixel is a rounding of the layout, and would be a crop of a hair.
  if (pixels < 0.25 || whole <= 0) return 0
  return Math.min(1 - finest, Math.round(pixels / whole / finest) * finest)
}

/** Shares of a whole picture that lie outside of what is seen of it. */
export const cropTo = (whole: Rectangle, seen: Rectangle): Crop => ({
  left: part(seen.x - whole.x, whole.width),
  top: part(seen.y - whole.y, whole.height),
  right: part(whole.x + whole.width - seen.x - seen.width, whole.width),
  bottom: part(whole.y + whole.height - seen.y - seen.height, whole.height),
})

/** What two boxes have in common; undefined where that is nothing. */
export const common = (one: Rectangle, other: Rectangle): Rectangle | undefined => {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)]
  const width = Math.min(one.x + one.width, other.x + other.width) - x
  const height = Math.min(one.y + one.height, other.y + other.height) - y
  return width > 0.05 && height > 0.05 ? { x, y, width, height } : undefined
}
