import { labelWidth, onTwoLines } from './label-text.ts'

export type ColumnLabels = {
  /** all: each label on one line. two: on two. some: only every so many, for years and numbers. none: too long for columns. */
  fit: 'all' | 'two' | 'some' | 'none'
  every: number
}

/** How labels fit under columns that stand a step apart. */
export const columnLabels = (labels: readonly string[], step: number, size: number): ColumnLabels => {
  const widths = labels.map((label) => labelWidth(label, size))
  const widest = Math.max(0, ...widths)
  const room = step * 0.94
  if (widest <= room) return { fit: 'all', every: 1 }
  const isTwo = labels.every((label) => onTwoLines(label, size, room).every((line) => !line.endsWith('…')))
  if (isTwo) return { fit: 'two', every: 1 }
  if (widest <= size * 5.2)
    return { fit: 'some', every: Math.ceil((widest + size * 0.6) / Math.max(1, step)) }
  return { fit: 'none', every: 1 }
}
