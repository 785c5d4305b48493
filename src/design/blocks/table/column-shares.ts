import { textWidth } from '../../block/text-width.ts'

/** Space after a cell, in em of the table's size. */
export const cellGap = 1.1

/** Sizes a table may take against the body's: the first in which its longest words stand unbroken. */
const sizes = [0.94, 0.86, 0.78, 0.7] as const

/** A mean width of letters that holds for the wider faces too. */
const advance = 0.58

type Need = { least: number; natural: number }

const needOf = (cells: readonly string[]): Need => {
  const words = cells.flatMap((cell) => cell.split(/[\s\-–—/]+/))
  // Ideographs break anywhere; two of them in a line is the least that looks meant.
  const wordWidth = (word: string): number =>
    /[\u2e80-\u9fff\uac00-\ud7af]/.test(word)
      ? Math.min(4, textWidth(word, 1, advance))
      : textWidth(word, 1, advance)
  return {
    least: Math.min(10, Math.max(1.5, ...words.map(wordWidth))) + cellGap,
    natural: Math.max(2, ...cells.map((cell) => textWidth(cell, 1, advance))) + cellGap,
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0)

/** Shares out what is left over the least widths, to none more than its longest cell takes on one line. */
const between = (needs: readonly Need[], room: number): number[] => {
  const widths = needs.map(({ least }) => least)
  for (let round = 0; round < needs.length + 1; round += 1) {
    const left = room - sum(widths)
    if (left < 0.01) break
    const wants = needs.map(({ natural }, index) => Math.max(0, natural - (widths[index] ?? 0)) ** 0.6)
    const all = sum(wants)
    if (all === 0) break
    needs.forEach(({ natural }, index) => {
      const width = widths[index] ?? 0
      widths[index] = Math.min(natural, width + (left * (wants[index] ?? 0)) / all)
    })
  }
  return widths
}

export type ColumnShares = {
  /** Share of the width of each column; together one. */
  shares: number[]
  /** Size of the table's type against the body's. */
  size: number
  /** Width under which the columns become uncomfortable, in em of the table's size. */
  least: number
}

/** Widths of columns by what stands in them, over a width given in em of the body size. */
export const columnShares = (columns: readonly (readonly string[])[], width: number): ColumnShares => {
  const needs = columns.map(needOf)
  const least = sum(needs.map((need) => need.least))
  const size = sizes.find((each) => least <= width / each) ?? sizes[sizes.length - 1] ?? 1
  const room = width / size
  const natural = sum(needs.map((need) => need.natural))
  const widths =
    least >= room
      ? needs.map((need) => need.least)
      : natural <= room
        ? needs.map((need) => need.natural + (room - natural) / needs.length)
        : between(needs, room)
  const all = sum(widths) || 1
  return { shares: widths.map((each) => each / all), size, least }
}

/** When a table of a website sets its rows one below the other: `stacks-…` names the width below which it does. */
export const stackingOf = (least: number, count: number): string => {
  if (count < 3 && least < 18) return ''
  return least < 26 ? 'stacks-narrow' : least < 44 ? 'stacks-medium' : 'stacks-wide'
}
