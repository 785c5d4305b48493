import { linesOf } from '../../block/text-width.ts'
import type { PageShape, TypeScale } from '../../block/measure.ts'
import { naturalBars } from './bar-rows.ts'
import { type ChartValues, seriesOf } from './chart-values.ts'
import { columnLabels } from './column-labels.ts'
import { isListBelow, listHeight } from './pie.tsx'
import { labelWidth } from './label-text.ts'

type Ground = { width: number; size: number; isTall: boolean }

/** Whether drawings may stand high: on posters and stories, whose pages are higher than wide and hold little else. */
export const standsHigh = (kind: string, shape: PageShape): boolean => kind === 'graphic' && shape === 'tall'

/** Columns whose names would be cut lie down as bars. */
export const liesDown = (values: ChartValues, { width, size }: Pick<Ground, 'width' | 'size'>): boolean => {
  if (values.type === 'bar') return true
  if (values.type !== 'column' && values.type !== 'stacked') return false
  const labels = values.points.map(({ label }) => label)
  return columnLabels(labels, width / Math.max(1, labels.length), size).fit === 'none'
}

/** Height a drawing takes where nothing limits it. */
export const naturalHeight = (values: ChartValues, { width, size, isTall }: Ground): number => {
  if (liesDown(values, { width, size })) return Math.min(size * 90, naturalBars(values, { width, size }))
  if (values.type === 'pie' || values.type === 'doughnut') {
    const isBelow = isListBelow(width, size * 16, size)
    const room = isBelow ? width - size * 5.4 : width - Math.min(width * 0.48, size * 26) - size * 10
    const list = listHeight(values, size, Math.max(size * 4, room))
    return isBelow ? Math.min(width * 0.8, size * 16) + size * 1.6 + list : Math.max(size * 16, list)
  }
  return Math.max(size * 12, Math.min(width * (isTall ? 0.8 : 0.5), size * 20))
}

/** The most a drawing takes of the height that is left. */
export const mostHeight = (values: ChartValues, ground: Ground): number => {
  if (liesDown(values, ground)) return Infinity
  return ground.width * (ground.isTall ? 1.2 : 0.68)
}

/** Names that stand in a legend: of series that no direct label names. */
export const legendOf = (values: ChartValues, { width, size }: Pick<Ground, 'width' | 'size'>): string[] => {
  const named = seriesOf(values).map(({ name }, index) => name.trim() || String(index + 1))
  const { type } = values
  if (named.length < 2 || type === 'pie' || type === 'doughnut') return []
  const isDirect = (type === 'line' || type === 'area') && width >= size * 26
  return isDirect ? [] : named
}

/** Height of a legend, the space below it included. */
export const legendHeight = (names: readonly string[], width: number, { small, body }: TypeScale): number => {
  let [rows, left] = [0, 0]
  for (const name of names) {
    const wide = labelWidth(name, small) + small * 2.9
    // A name longer than the whole width goes on on a line of its own.
    if (left < wide) [rows, left] = [rows + Math.max(1, Math.ceil((wide * 1.08) / width)), width]
    left -= wide
  }
  return names.length === 0 ? 0 : rows * (small * 1.45 + small * 0.3) + body * 0.9
}

/** Height of everything but the drawing, estimated on the tall side. */
export const wordsHeight = (
  values: ChartValues,
  names: readonly string[],
  width: number,
  type: TypeScale,
): number =>
  linesOf(values.title, type.h3, width, 0.6) * type.h3 * 1.25 +
  (values.unit ? linesOf(values.unit, type.small, width, 0.62) * type.small * 1.45 + type.body * 0.25 : 0) +
  type.body * 0.9 +
  legendHeight(names, width, type) +
  (values.source
    ? linesOf(`Source: ${values.source}`, type.small, width, 0.62) * type.small * 1.45 + type.body * 0.9
    : 0)
