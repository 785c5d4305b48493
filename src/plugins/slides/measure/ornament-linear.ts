import { clipPath, cornersOf } from './ornament-clip.ts'
import { type Band, bandsOf, degreesOf, type Gradient, isClear, stopsAlong } from './ornament-gradient.ts'
import { byColour, type Painted } from './ornament-painted.ts'
import { boundsOf, polygon, type Point, type Rectangle } from './ornament-path.ts'
import { boundsOfRegion, boxRegion, type Region, within } from './ornament-region.ts'

/** Bands up to this broad are drawn as lines where there are several of a colour. */
const broadestLine = 3
/** What is no more than the smoothing of an edge. */
const softest = 2

const turned: Readonly<Record<string, number>> = { top: 0, right: 90, bottom: 180, left: 270 }

const angleOf = (setting: string): number => {
  const side = /^to (\w+)$/.exec(setting)?.[1]
  if (side !== undefined) return turned[side] ?? 180
  return setting === '' || setting.startsWith('in ') ? 180 : degreesOf(setting)
}

type Axis = {
  readonly angle: number
  readonly length: number
  readonly at: (along: number, across: number) => Point
}

/** The line a gradient runs along: points by how far along it, and how far beside it. */
const axisOf = (angle: number, { x, y, width, height }: Rectangle): Axis => {
  const radians = (angle * Math.PI) / 180
  // Exact where it matters: 90 degrees have no height.
  const [dx, dy] = [+Math.sin(radians).toFixed(12), +(-Math.cos(radians)).toFixed(12)]
  const length = Math.abs(width * dx) + Math.abs(height * dy)
  const [cx, cy] = [x + width / 2, y + height / 2]
  const at = (along: number, across: number): Point => ({
    x: cx + dx * (along - length / 2) - dy * across,
    y: cy + dy * (along - length / 2) + dx * across,
  })
  return { angle, length, at }
}

const stripOf = ({ from, to }: Band, { angle, at }: Axis, box: Rectangle): Region => {
  const reach = box.width + box.height
  const corners = [at(from, -reach), at(to, -reach), at(to, reach), at(from, reach)]
  if (angle % 90 !== 0) return { is: 'path', path: [polygon(corners)] }
  return boxRegion(boundsOf([polygon(corners)]))
}

const linesOf = (bands: readonly Band[], axis: Axis, box: Rectangle): Painted[] =>
  [...Map.groupBy(bands, ({ colour }) => colour)].map(([colour, same]): Painted => {
    const reach = box.width + box.height
    const path = same.map(({ from, to }) => {
      const middle = (from + to) / 2
      return { from: axis.at(middle, -reach), segments: [{ to: axis.at(middle, reach) }], isClosed: false }
    })
    const width = same.reduce((sum, { from, to }) => sum + to - from, 0) / same.length
    return { is: 'lined', path: clipPath(path, cornersOf(box)), colour, width }
  })

/** What a linear gradient over a tile paints in a region; undefined where it can be said by no fill. */
export const paintedLinear = (gradient: Gradient, tile: Rectangle, region: Region): Painted[] | undefined => {
  const axis = axisOf(angleOf(gradient.setting), tile)
  const stops = stopsAlong(gradient.stops, axis.length)
  const bands = bandsOf(stops, { end: axis.length, softest, isRepeating: gradient.isRepeating })
  const shown = within(region, boxRegion(tile))
  if (!shown) return []
  if (!bands) {
    if (gradient.isRepeating || stops.some(({ colour }) => isClear(colour))) return undefined
    const shares = stops.map(({ colour, at }) => ({ colour, at: Math.min(1, Math.max(0, at / axis.length)) }))
    return [{ is: 'blended', region: shown, degrees: (((axis.angle - 90) % 360) + 360) % 360, stops: shares }]
  }
  const areHairlines = bands.length > 2 && bands.every(({ from, to }) => to - from <= broadestLine)
  if (areHairlines && shown.is === 'box') return linesOf(bands, axis, boundsOfRegion(shown))
  return byColour(
    bands.flatMap((band) => {
      const area = within(shown, stripOf(band, axis, tile))
      return area ? [{ region: area, colour: band.colour }] : []
    }),
  )
}
