import type { ChartSeries } from '../../scene/chart-object.ts'
import type { Colour } from '../../scene/paint.ts'
import { colourXml } from '../paint/colour.ts'
import { element, type Xml } from '../xml/xml.ts'

export const noFill = element('a:noFill')
export const noLine = element('a:ln', {}, noFill)

/** A ground of one colour. */
export const solid = (colour: Colour, opacity = 1): Xml =>
  element('a:solidFill', {}, colourXml(colour, opacity))

const dashes = { solid: 'solid', dash: 'sysDash', dot: 'sysDot' } as const

type Stroke = {
  readonly colour: Colour
  readonly width: number
  readonly dash?: 'solid' | 'dash' | 'dot' | undefined
  readonly isRound?: boolean
  /** Dots as far apart as those of a quiet grid. */
  readonly isSparse?: boolean
  readonly pattern?: readonly number[] | undefined
  /** It ends in a dot. */
  readonly hasDot?: boolean
}

const customXml = (pattern: readonly number[], width: number): Xml => {
  const share = (length: number | undefined): number =>
    Math.max(1000, Math.round(((length ?? width) / width) * 100_000))
  const stops = pattern.flatMap((length, index) =>
    index % 2 === 0 ? [element('a:ds', { d: share(length), sp: share(pattern[index + 1]) })] : [],
  )
  return element('a:custDash', {}, stops)
}

const dashXml = ({ dash = 'solid', isSparse = false, pattern, width }: Stroke): Xml => {
  if (isSparse) return customXml([width, width * 4], width)
  return pattern && pattern.length > 1
    ? customXml(pattern, width)
    : element('a:prstDash', { val: dashes[dash] })
}

/** A line of a chart. */
export const strokeXml = (stroke: Stroke): Xml => {
  const { colour, width, isRound = false, hasDot = false } = stroke
  if (width <= 0) return noLine
  return element(
    'a:ln',
    { w: Math.min(20_116_800, Math.max(1, Math.round(width))), cap: isRound ? 'rnd' : 'flat' },
    solid(colour),
    dashXml(stroke),
    element('a:round'),
    hasDot && element('a:headEnd', { type: 'oval', w: 'lg', len: 'lg' }),
  )
}

/** What a shape of a chart is filled and edged with. */
export const shapeXml = (...inside: readonly Xml[]): Xml => element('c:spPr', {}, inside)

const hatches = ['wdUpDiag', 'wdDnDiag', 'narHorz', 'narVert', 'ltUpDiag']
const EDGE = 15_240

/** How the bars of a series are drawn: filled, edged, hatched; parts of a stack are set apart by a thin line. */
export const barXml = (
  { look, colour, isStem = false }: ChartSeries,
  index: number,
  parting: { readonly colour: Colour; readonly width: number } | undefined,
): Xml => {
  if (isStem) return shapeXml(noFill, noLine)
  if (look === 'outlined') return shapeXml(solid(colour, 0.14), strokeXml({ colour, width: EDGE }))
  if (look === 'hatched') {
    const pattern = element(
      'a:pattFill',
      { prst: hatches[index % hatches.length] },
      element('a:fgClr', {}, colourXml(colour)),
      element('a:bgClr', {}, element('a:schemeClr', { val: 'bg1' })),
    )
    return shapeXml(pattern, strokeXml({ colour, width: EDGE }))
  }
  return shapeXml(solid(colour), parting ? strokeXml(parting) : noLine)
}
