import type { Frame } from './frame.ts'
import { labelWidth, onTwoLines } from './label-text.ts'

export type EndLabel = {
  series: number
  at: number
  wanted: number
  figure: string
  name: string[]
  height: number
}

/** Width that labels at the ends of lines take. */
export const endRoom = (frame: Frame, ends: readonly (number | null)[], isNamed: boolean): number => {
  const { series, size, width, number } = frame
  const widest = Math.max(
    0,
    ...series.map(({ name }, index) =>
      Math.max(
        isNamed ? Math.min(labelWidth(name, size), size * 10) : 0,
        labelWidth(number(ends[index] ?? 0), size * 1.15),
      ),
    ),
  )
  return Math.min(widest + size * 1.2, width * 0.3)
}

type Ends = {
  frame: Frame
  places: readonly { series: number; y: number; value: number }[]
  room: number
  height: number
  /** Whether the labels name their series; a legend does otherwise. */
  isNamed: boolean
}

/** Labels at the ends of lines, moved apart until none touches another; null where they have no room. */
export const endLabels = ({ frame, places, room, height, isNamed }: Ends): EndLabel[] | null => {
  const { size, series, number } = frame
  const labels = places
    .map(({ series: index, y, value }): EndLabel => {
      const words = isNamed ? (series[index]?.name ?? '') : ''
      const name = words ? onTwoLines(words, size, room - size * 1.2) : []
      return {
        series: index,
        at: y,
        wanted: y,
        figure: number(value),
        name,
        height: size * (1.25 + name.length * 1.15),
      }
    })
    .sort((one, other) => one.wanted - other.wanted)
  const total = labels.reduce((sum, label) => sum + label.height, 0)
  if (total > height) return null
  let least = -Infinity
  for (const label of labels) {
    label.at = Math.max(label.wanted, least + label.height / 2)
    least = label.at + label.height / 2
  }
  let most = height + size * 0.1
  for (const label of labels.toReversed()) {
    label.at = Math.min(label.at, most - label.height / 2)
    most = label.at - label.height / 2
  }
  return labels
}
