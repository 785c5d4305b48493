import { boxOf } from '../scene/box.ts'
import type { ChartLabel } from '../scene/chart-object.ts'
import type { ChartBlock } from './chart-block.ts'
import { formatCode } from './chart-format.ts'
import type { ChartRow, ChartTextRow } from './chart-rows.ts'
import { type ChartSetting, chartText } from './chart-words.ts'

type Given = { row: ChartRow; block: ChartBlock; isAtEdge: boolean }

const placeOf = ({ is }: ChartTextRow, isAtEdge: boolean): ChartLabel['place'] => {
  if (is === 'end') return 'after'
  if (is === 'held') return 'inside'
  return isAtEdge ? 'edge' : 'outside'
}

/** The figures that are written at marks; those of lines stand after their last points, with the name of the line. */
export const chartLabels = ({ row, block, isAtEdge }: Given, setting: ChartSetting): ChartLabel[] =>
  row.texts
    .filter(({ is }) => is === 'figure' || is === 'held' || is === 'end')
    .flatMap((text): ChartLabel[] => {
      const [series, position] = text.of
      const values = block.series[series]?.values ?? []
      const point = text.is === 'end' ? values.findLastIndex((value) => value !== null) : position
      const value = values[point]
      if (value === null || value === undefined) return []
      const name = row.texts.find(({ is, of }) => is === 'end-name' && of[0] === series)
      return [
        {
          series,
          point,
          text: text.text,
          format: formatCode(value, text.text, setting.language),
          box: boxOf(text.place),
          place: placeOf(text, isAtEdge),
          ...(text.is === 'end' && name && { name: chartText(name, setting) }),
        },
      ]
    })
