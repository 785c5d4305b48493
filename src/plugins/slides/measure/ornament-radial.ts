import { clipPath, cornersOf, liesIn } from './ornament-clip.ts'
import { lengthOf, splitCss } from './ornament-css.ts'
import { type Band, bandsOf, degreesOf, type Gradient, isClear, stopsAlong } from './ornament-gradient.ts'
import { byColour, type Painted } from './ornament-painted.ts'
import { type Point, polygon, type Rectangle } from './ornament-path.ts'
import { boundsOfRegion, boxRegion, pathOf, type Region, within } from './ornament-region.ts'

/** Rings up to this broad are drawn as lines. */
const broadestRing = 8
/** What is no more than the smoothing of an edge. */
const softest = 4

const placeIn = ({ x, y, width, height }: Rectangle, setting: string): Point => {
  const words = splitCss(/(?:^|\s)at (.*)$/.exec(setting)?.[1] ?? '50% 50%', ' ')
  return { x: x + lengthOf(words[0], width), y: y + lengthOf(words[1] ?? '50%', height) }
}

const circle = ({ x, y }: Point, radius: number): Region => {
  const corner = { x: radius, y: radius }
  const box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  return boxRegion(box, [corner, corner, corner, corner])
}

const radiusOf = (setting: string, at: Point, tile: Rectangle): number => {
  const [left, right] = [at.x - tile.x, tile.x + tile.width - at.x].map(Math.abs) as [number, number] // two in, two out
  const [top, bottom] = [at.y - tile.y, tile.y + tile.height - at.y].map(Math.abs) as [number, number] // the same
  if (setting.includes('closest-side')) return Math.min(left, right, top, bottom)
  if (setting.includes('farthest-side')) return Math.max(left, right, top, bottom)
  const stated = /(?:^|\s)([\d.]+)px(?:\s+at|$|\s+circle)/.exec(setting)?.[1]
  return stated === undefined ? Math.hypot(Math.max(left, right), Math.max(top, bottom)) : parseFloat(stated)
}

const ringOf = ({ from, to, colour }: Band, at: Point, region: Region): Painted[] => {
  const [width, radius] = [to - from, (from + to) / 2]
  const line = circle(at, radius)
  const corners = cornersOf(boundsOfRegion(region))
  if (line.is === 'box' && liesIn(cornersOf(line.box), corners))
    return [{ is: 'ring', box: line.box, colour, width }]
  const open = pathOf(line).map((subpath) => ({ ...subpath, isClosed: false }))
  const path = clipPath(open, corners)
  return path.length === 0 ? [] : [{ is: 'lined', path, colour, width }]
}

const discOf = ({ from, to, colour }: Band, at: Point, region: Region): Painted[] => {
  const disc = within(region, circle(at, to))
  if (!disc || from < 0.01) return disc ? [{ is: 'filled', region: disc, colour }] : []
  // The hole runs the other way round than what it is cut from does not matter to programs: where two overlap is a hole.
  const hole = within(region, circle(at, from))
  const path = [...pathOf(disc), ...(hole ? pathOf(hole) : [])]
  return [{ is: 'filled', region: { is: 'path', path }, colour }]
}

/** What a radial gradient of discs and rings paints in a region; undefined where colours fade. */
export const paintedRadial = (gradient: Gradient, tile: Rectangle, region: Region): Painted[] | undefined => {
  const { setting } = gradient
  const at = placeIn(tile, setting)
  const isRound = setting.includes('circle') || Math.abs(tile.width - tile.height) < 0.5
  const radius = radiusOf(setting, at, tile)
  const end = 2 * Math.hypot(tile.width, tile.height) + radius
  const stops = stopsAlong(gradient.stops, radius)
  const bands = isRound && bandsOf(stops, { end, softest, isRepeating: gradient.isRepeating })
  const shown = within(region, boxRegion(tile))
  if (!bands || !shown) return bands ? [] : undefined
  return bands.flatMap((band) =>
    band.from > 0.01 && band.to - band.from <= broadestRing
      ? ringOf(band, at, shown)
      : discOf(band, at, shown),
  )
}

const rayOf = ({ from, to }: Band, at: Point, reach: number): Region => {
  const point = (degrees: number): Point => {
    const turn = (degrees * Math.PI) / 180
    return { x: at.x + Math.sin(turn) * reach, y: at.y - Math.cos(turn) * reach }
  }
  return { is: 'path', path: [polygon([at, point(from), point((from + to) / 2), point(to)])] }
}

/** What a conic gradient of rays paints in a region, over its last colour; undefined where colours fade. */
export const paintedConic = (gradient: Gradient, tile: Rectangle, region: Region): Painted[] | undefined => {
  const start = degreesOf(/from (\S+)/.exec(gradient.setting)?.[1] ?? '0deg')
  const at = placeIn(tile, gradient.setting)
  const stops = stopsAlong(gradient.stops, 360)
  const bands = bandsOf(stops, { end: 360, softest: 0.5, isRepeating: gradient.isRepeating })
  const shown = within(region, boxRegion(tile))
  const base = stops.at(-1)?.colour ?? 'transparent'
  if (!bands || !shown || bands.some(({ from, to }) => to - from > 90))
    return bands && !shown ? [] : undefined
  const reach = 3 * (tile.width + tile.height)
  const rays = bands
    .filter(({ colour }) => colour !== base)
    .flatMap((band) => {
      const ray = rayOf({ ...band, from: band.from + start, to: band.to + start }, at, reach)
      const area = boundsOfRegion(shown).width > 0 ? within(ray, shown) : undefined
      return area ? [{ region: area, colour: band.colour }] : []
    })
  return [
    ...(isClear(base) ? [] : [{ is: 'filled' as const, region: shown, colour: base }]),
    ...byColour(rays),
  ]
}
