import type { ChartLook } from '#design/theme/chart-look.ts'
import { emu } from '../scene/box.ts'
import type { ChartObject, ChartSeries, MarkerShape } from '../scene/chart-object.ts'
import type { Colour } from '../scene/paint.ts'
import { colourOf } from '../theme/colour-of.ts'
import type { ChartBlock } from './chart-block.ts'
import type { ChartRow } from './chart-rows.ts'
import type { ChartSetting } from './chart-words.ts'

type Form = ChartObject['chart']
type Marker = { shape: MarkerShape; isHollow: boolean }

const filled = (shape: MarkerShape): Marker => ({ shape, isHollow: false })

/** The marks by which the drawing tells series apart, in their order. */
const bySeries: readonly Marker[] = [
  filled('circle'),
  filled('square'),
  filled('triangle'),
  filled('diamond'),
  { shape: 'circle', isHollow: true },
  filled('cross'),
]

const byLook: Readonly<Record<ChartLook['marker'], Marker>> = {
  none: filled('circle'),
  end: filled('circle'),
  dot: filled('circle'),
  ring: { shape: 'circle', isHollow: true },
  square: filled('square'),
  diamond: filled('diamond'),
}

const markerOf = (form: Form, look: ChartLook, index: number, count: number): Marker => {
  const own = byLook[look.marker]
  if (form === 'scatter') return bySeries[index] ?? own
  return count > 1 ? (bySeries[index] ?? own) : own
}

const withOpacity = (colour: Colour, opacity: number): Colour =>
  opacity >= 1 ? colour : { ...colour, opacity: (colour.opacity ?? 1) * opacity }

const dashesOf = (line: ChartRow['lines'][number] | undefined): Pick<ChartSeries, 'dash' | 'pattern'> => {
  const lengths = (line?.dashes ?? 'none')
    .split(/[\s,]+/)
    .map((each) => parseFloat(each) * (line?.scale ?? 1))
  const [first, gap] = lengths
  if (!line || first === undefined || gap === undefined || Number.isNaN(first)) return { dash: 'solid' }
  // The drawing's dashes have round ends, which add to them; those of office programs end where they are told to.
  const pattern = lengths.map((length, index) =>
    emu(Math.max(line.width * 0.3, length + (index % 2 === 0 ? line.width : -line.width))),
  )
  return {
    dash: first < gap ? 'dot' : 'dash',
    pattern: pattern.length % 2 === 0 ? pattern : pattern.slice(0, -1),
  }
}

type Given = { row: ChartRow; block: ChartBlock; form: Form; isStacked: boolean; look: ChartLook }

const fillOf = ({ form, isStacked, look }: Given): ChartSeries['look'] => {
  if (form !== 'bar' && form !== 'column') return 'filled'
  if (look.bar === 'outline') return 'outlined'
  return look.bar === 'hatch' && !isStacked ? 'hatched' : 'filled'
}

const partsOf = ({ row, block: { values } }: Given, theme: ChartSetting['theme']): Colour[] => {
  // Parts are drawn the largest first; each keeps the colour it has there.
  const ranks = values.points
    .map(({ value }, index) => ({ value: value ?? 0, index }))
    .toSorted((one, other) => other.value - one.value)
    .map(({ index }) => index)
  return values.points.map((_, index) => {
    const part = row.parts[ranks.indexOf(index)]
    return withOpacity(colourOf(part?.fill ?? '', theme), part?.opacity ?? 1)
  })
}

/** The series of a chart with the colours and forms they are drawn in. */
export const chartSeries = (given: Given, { theme }: ChartSetting): ChartSeries[] => {
  const { row, block, form, isStacked, look } = given
  const count = block.series.length
  return block.series.map(({ name, values }, index) => {
    const token = (prefix: string): Colour => colourOf(row.colours[`${prefix}c${index + 1}`] ?? '', theme)
    const area = row.areas.find(([series]) => series === index)?.[1]
    const isBar = form === 'bar' || form === 'column'
    const isLine = form === 'line' || (form === 'area' && !isStacked)
    return {
      name: name.trim() || (count > 1 ? String(index + 1) : ''),
      values,
      colour: token(''),
      onColour: token('on-'),
      look: fillOf(given),
      marker: markerOf(form, look, index, count),
      ...(isLine && dashesOf(row.lines[index])),
      // Error bars, which draw the stems, lead away from zero below it.
      ...(isBar &&
        !isStacked &&
        look.bar === 'lollipop' &&
        values.every((value) => (value ?? 0) >= 0) && { isStem: true }),
      ...(area !== undefined && { areaOpacity: area }),
      ...((form === 'pie' || form === 'doughnut') && { parts: partsOf(given, theme) }),
    }
  })
}
