import type { Measure } from '../block/measure.ts'

/** What a button takes around its words in the theme that pads it most, in em of the body. */
const padding = { inline: 3.1, block: 1.8 } as const
const between = 0.8

const size = (
  label: string,
  room: number,
  { type, text, lineWidth }: Measure,
): { width: number; height: number } => {
  const em = type.body
  const words = { face: 'label', weight: 600 } as const
  const width = Math.min(room, lineWidth(label, em, words) + padding.inline * em)
  const lines = text(label, em, {
    ...words,
    width: Math.max(em, width - padding.inline * em) + 1,
    leading: 1.2,
  })
  return { width, height: lines + padding.block * em }
}

/** The height of buttons that follow each other and wrap where there is no room. */
export const actionsHeight = (labels: readonly string[], room: number, measure: Measure): number => {
  const em = measure.type.body
  let used = 0
  let row = 0
  let total = 0
  for (const label of labels.filter(Boolean)) {
    const { width, height } = size(label, room, measure)
    const isNewRow = used > 0 && used + between * em + width > room
    if (isNewRow) total += row + between * em
    used = isNewRow || used === 0 ? width : used + between * em + width
    row = isNewRow ? height : Math.max(row, height)
  }
  return total + row
}
