import type { ChartText } from '../scene/chart-object.ts'
import { boxOf } from '../scene/box.ts'
import type { TextObject } from '../scene/scene.ts'
import { colourOf } from '../theme/colour-of.ts'
import { faceOf } from '../theme/face-of.ts'
import type { ChartTextRow } from './chart-rows.ts'
import type { Measuring } from './measuring.ts'

export type ChartSetting = Pick<Measuring, 'theme' | 'language'>

/** Pixels as hundredths of a point. */
const points = (pixels: number): number => Math.round(pixels * 75)

/** How a text of a drawing is set. */
export const chartText = (row: ChartTextRow, { theme, language }: ChartSetting): ChartText => ({
  face: faceOf({ stack: row.family, text: row.text, language }, theme),
  size: points(row.size),
  weight: row.weight,
  colour: colourOf(row.colour, theme),
})

const endOf = ({ anchor, direction }: ChartTextRow): 'left' | 'center' | 'right' => {
  if (anchor === 'middle') return 'center'
  return (anchor === 'end') === (direction === 'rtl') ? 'left' : 'right'
}

/** A text of a drawing that stands beside the chart as a text of its own, with some slack on the side it may grow to. */
export const wordsObject = (row: ChartTextRow, setting: ChartSetting, name: string): TextObject => {
  const side = endOf(row)
  const { place } = row
  const slack = place.width * 0.06 + row.size * 0.25
  const x = side === 'left' ? place.x : side === 'right' ? place.x - slack : place.x - slack / 2
  const isRtl = row.direction === 'rtl'
  return {
    type: 'text',
    id: 'words',
    name,
    box: boxOf({ ...place, x, width: place.width + slack }),
    fidelity: { is: 'native' },
    paragraphs: [
      {
        runs: [{ ...chartText(row, setting), text: row.text, language: setting.language }],
        align: side === 'center' ? 'center' : (side === 'left') === !isRtl ? 'start' : 'end',
        direction: isRtl ? 'rtl' : 'ltr',
        level: 0,
        leading: 0,
        before: 0,
        after: 0,
      },
    ],
    insets: { top: 0, end: 0, bottom: 0, start: 0 },
    anchor: 'top',
    wraps: false,
    lines: [{ text: row.text, box: boxOf(place) }],
  }
}
