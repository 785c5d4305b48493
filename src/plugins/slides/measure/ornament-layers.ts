import { lengthOf, splitCss } from './ornament-css.ts'
import { readGradient } from './ornament-gradient.ts'
import { paintedLinear } from './ornament-linear.ts'
import type { Painted } from './ornament-painted.ts'
import { type Rectangle, snapped } from './ornament-path.ts'
import { paintedConic, paintedRadial } from './ornament-radial.ts'
import { boundsOfRegion, type Region } from './ornament-region.ts'

/** Computed values of a background, each a list of as many layers. */
export type Background = {
  readonly image: string
  readonly size: string
  readonly place: string
  readonly repeat: string
}

/** More repetitions than this are a texture, and a picture. */
const mostTiles = 150

const each = (list: string, index: number): string => {
  const values = splitCss(list, ',')
  return values[index % values.length] ?? ''
}

/** Where a layer is drawn: once, or as often as it fits beside and below itself. */
export const tilesOf = (layer: Background, area: Rectangle, painted: Rectangle): Rectangle[] | undefined => {
  const [across = 'auto', down = 'auto'] = splitCss(layer.size, ' ')
  const width = across === 'auto' ? area.width : lengthOf(across, area.width)
  const height = down === 'auto' ? area.height : lengthOf(down, area.height)
  if (!(width > 0) || !(height > 0)) return []
  const [left = '0%', top = '0%'] = splitCss(layer.place, ' ')
  const [x, y] = [area.x + lengthOf(left, area.width - width), area.y + lengthOf(top, area.height - height)]
  const [repeatX = 'repeat', repeatY = repeatX] = splitCss(
    layer.repeat.replace('repeat-x', 'repeat no-repeat').replace('repeat-y', 'no-repeat repeat'),
    ' ',
  )
  const starts = (first: number, step: number, low: number, high: number, repeat: string): number[] => {
    if (repeat === 'no-repeat') return [first]
    const start = first - Math.ceil((first - low) / step) * step
    const count = Math.ceil((high - start - 0.01) / step)
    return Array.from({ length: Math.min(count, mostTiles + 1) }, (_, index) => start + index * step)
  }
  const xs = starts(x, width, painted.x, painted.x + painted.width, repeatX)
  const ys = starts(y, height, painted.y, painted.y + painted.height, repeatY)
  if (xs.length * ys.length > mostTiles) return undefined
  if (xs.length * ys.length === 1) return [snapped({ x, y, width, height })]
  return ys.flatMap((tileY) => xs.map((tileX) => ({ x: tileX, y: tileY, width, height })))
}

const paintedLayer = (layer: Background, area: Rectangle, region: Region): Painted[] | undefined => {
  const gradient = readGradient(layer.image)
  const tiles = gradient && tilesOf(layer, area, boundsOfRegion(region))
  if (!gradient || !tiles) return undefined
  const paint = { linear: paintedLinear, radial: paintedRadial, conic: paintedConic }[gradient.kind]
  const all = tiles.map((tile) => paint(gradient, tile, region))
  return all.includes(undefined) ? undefined : all.flatMap((painted) => painted ?? [])
}

/**
 * What the pictures of a background paint in a region, each layer by itself, the lowest first; `area` is the box without
 * its borders, which they are placed in. An undefined layer can only be shown by a picture of it.
 */
export const paintedLayers = (
  background: Background,
  { area, region }: { area: Rectangle; region: Region },
): (Painted[] | undefined)[] =>
  splitCss(background.image, ',')
    .map((image, index) => {
      const layer = {
        image,
        size: each(background.size, index),
        place: each(background.place, index),
        repeat: each(background.repeat, index),
      }
      return image === 'none' ? [] : paintedLayer(layer, area, region)
    })
    .toReversed()
