import type { Measure } from '../../block/measure.ts'
import { textWidth } from '../../block/text-width.ts'
import { type ColumnShares, columnShares } from '../table/column-shares.ts'

export type Option = { name: string; note: string; featured: boolean }
export type Criterion = { label: string; cells: { mark: '' | 'yes' | 'no' | 'partly'; text: string }[] }

/** The options, with a nameless one for each cell that has none. */
export const optionsOf = (options: readonly Option[], criteria: readonly Criterion[]): Option[] => {
  const count = Math.max(options.length, ...criteria.map(({ cells }) => cells.length), 0)
  return Array.from(
    { length: count },
    (_, index) => options[index] ?? { name: '', note: '', featured: false },
  )
}

/** Options are equally wide, so that none looks favoured; the criteria take what their words need, within bounds. */
export const comparisonShares = (
  options: readonly Option[],
  criteria: readonly Criterion[],
  width: number,
): ColumnShares => {
  const labels = criteria.map(({ label }) => label)
  const cells = options.map((option, index) => [
    option.name,
    ...criteria.map((criterion) => `xx ${criterion.cells[index]?.text || 'partly'}`),
  ])
  const { size, least } = columnShares([['', ...labels], ...cells], width * 0.94)
  const longest = Math.max(4, ...labels.map((label) => textWidth(label, 1, 0.58) + 1))
  const most = [0.6, 0.46, 0.4, 0.34, 0.28][options.length] ?? 0.28
  const first = options.length === 0 ? 1 : Math.min(most, Math.max(0.2, (longest * size) / width))
  return { shares: [first, ...options.map(() => (1 - first) / options.length)], size, least: least * 1.06 }
}

const optionHeight = (
  { name, note, featured }: Option,
  room: number,
  size: number,
  measure: Measure,
): number => {
  const { text, type } = measure
  const small = Math.min(type.small, size * 1.06 * 0.9)
  const setting = { width: room, leading: 1.35, face: 'label' } as const
  return (
    text(name, size * 1.06, { width: room, leading: 1.25, weight: 650 }) +
    text(note, small, setting) +
    (featured ? text('recommended option', small, { ...setting, capitals: true }) + small * 0.25 : 0)
  )
}

/** Height of the head and the rows, each as high as its highest cell. */
export const comparisonHeight = (
  options: readonly Option[],
  criteria: readonly Criterion[],
  measure: Measure,
): number => {
  const { text, type, width } = measure
  const { shares, size } = comparisonShares(options, criteria, width / type.body)
  const set = type.body * size
  const roomOf = (column: number): number => {
    const share = (shares[column] ?? 0) * width
    return share - set * (column === 0 || column === shares.length - 1 ? 0.8 : 1.6)
  }
  const head = options.map((option, index) =>
    optionHeight(option, roomOf(index + 1) - set * 0.1, set, measure),
  )
  const rows = criteria.map(({ label, cells }) => {
    const words = cells.map((cell, index) =>
      text(cell.text || (cell.mark && 'partly'), set, {
        width: roomOf(index + 1) - (cell.mark ? set * 1.55 : 0),
        leading: 1.35,
      }),
    )
    const highest = Math.max(
      set * 1.35,
      text(label, set, { width: roomOf(0), leading: 1.35, weight: 600 }),
      ...words,
    )
    return highest + set * 1.24 + type.body * 0.07
  })
  return (
    Math.max(set * 1.25, ...head) + set * 1.35 + rows.reduce((sum, height) => sum + height, type.body * 0.2)
  )
}
