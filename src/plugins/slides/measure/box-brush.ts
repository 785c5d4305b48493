import { boxOf, emu } from '../scene/box.ts'
import type { Colour, Fill, Line } from '../scene/paint.ts'
import type { SceneTheme } from '../scene/scene-theme.ts'
import type { Placed, ShapeObject } from '../scene/scene.ts'
import { colourOf } from '../theme/colour-of.ts'
import type { Painted } from './ornament-painted.ts'
import type { Path } from './ornament-path.ts'
import { outlineOf, outlineOfPath } from './ornament-region.ts'
import { reasons } from '../scene/reasons.ts'

/** What things of one element are painted with. */
export type Brush = {
  readonly theme: SceneTheme
  /** Its own and what it inherits. */
  readonly opacity: number
  readonly block: { type: string; index: number } | null
}

/** PowerPoint shows thinner lines as thin as this at best, and some printers not at all. */
const thinnest = 3175

const known = new WeakMap<SceneTheme, Map<string, Colour>>()

/** A deck has a dozen colours, and hundreds of things in them. */
const knownColour = (css: string, theme: SceneTheme): Colour => {
  const colours = known.get(theme) ?? new Map<string, Colour>()
  known.set(theme, colours)
  const colour = colours.get(css) ?? colourOf(css, theme)
  colours.set(css, colour)
  return colour
}

/** A CSS colour as it is seen through its element; undefined where it is not seen. */
export const seenColour = (css: string, { theme, opacity }: Brush): Colour | undefined => {
  const { opacity: own = 1, ...colour } = knownColour(css, theme)
  const seen = Math.round(own * opacity * 1000) / 1000
  if (seen <= 0.004) return undefined
  return seen < 1 ? { ...colour, opacity: seen } : colour
}

/** A line as broad as its pixels. */
export const lineOf = (css: string, pixels: number, brush: Brush, style = 'solid'): Line | undefined => {
  const colour = seenColour(css, brush)
  if (!colour || pixels < 0.05) return undefined
  const dash = ({ dashed: 'dash', dotted: 'dot' } as const)[style]
  return { colour, width: Math.max(thinnest, emu(pixels)), ...(dash && { dash }) }
}

/** What an object that only decorates has in common with its like; whoever merges all objects gives the ids. */
export const decoration = (name: string, { block }: Brush) => ({
  id: '',
  name,
  isDecorative: true,
  fidelity: { is: 'native' } as const,
  ...(block && { block }),
})

/** Lines that are straight and alone are lines, all others paths. */
const outlineOfLines = (path: Path): Pick<ShapeObject, 'outline'> & Pick<Placed, 'box'> => {
  const [only, ...more] = path
  const [segment, ...rest] = only?.segments ?? []
  if (!only || !segment || more.length > 0 || rest.length > 0 || segment.by) return outlineOfPath(path)
  const [one, other] = [only.from, segment.to]
  const isLevel = Math.abs(one.y - other.y) < 0.01
  if (!isLevel && Math.abs(one.x - other.x) >= 0.01) return outlineOfPath(path)
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  const side = {
    width: isLevel ? Math.abs(one.x - other.x) : 0,
    height: isLevel ? 0 : Math.abs(one.y - other.y),
  }
  return { outline: { is: 'line' }, box: boxOf({ x, y, ...side }) }
}

const blendOf = ({ degrees, stops }: Extract<Painted, { is: 'blended' }>, brush: Brush): Fill => ({
  is: 'gradient',
  degrees,
  stops: stops.map(({ at, colour }) => ({
    at,
    colour: seenColour(colour, brush) ?? { ...colourOf(colour, brush.theme), opacity: 0 },
  })),
})

/** A line drawn in pixels along a path, as an object. */
export const ruleObject = (
  path: Path,
  line: Line | undefined,
  name: string,
  brush: Brush,
): ShapeObject | undefined =>
  line && path.length > 0
    ? { ...decoration(name, brush), type: 'shape', ...outlineOfLines(path), line }
    : undefined

/** Something painted as an object; undefined where it is not seen. */
export const paintedObject = (painted: Painted, name: string, brush: Brush): ShapeObject | undefined => {
  const facts = { ...decoration(name, brush), type: 'shape' } as const
  if (painted.is === 'lined')
    return ruleObject(painted.path, lineOf(painted.colour, painted.width, brush), name, brush)
  if (painted.is === 'ring') {
    const line = lineOf(painted.colour, painted.width, brush)
    return line && { ...facts, outline: { is: 'ellipse' }, box: boxOf(painted.box), line }
  }
  const { outline, box } = outlineOf(painted.region)
  if (box.width === 0 || box.height === 0) return undefined
  if (painted.is === 'blended') {
    const isStraight = painted.degrees % 90 === 0
    const because = reasons.slantedGradient
    const fidelity = isStraight ? facts.fidelity : ({ is: 'approximated', because } as const)
    return { ...facts, outline, box, fill: blendOf(painted, brush), fidelity }
  }
  const colour = seenColour(painted.colour, brush)
  return colour && { ...facts, outline, box, fill: { is: 'solid', colour } }
}
