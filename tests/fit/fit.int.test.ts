import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coreDesign } from '#design/index.ts'
import { barriersOf } from './barriers-of.ts'
import { checkDesign } from './check-design.ts'
import { type DrawingBoard, openDrawingBoard } from './drawing-board.ts'
import { fuzzedDesign } from './fuzzed-design.ts'

/** Every theme with every kind in turn, each with a seed of its own. */
const drawn = coreDesign.themes.flatMap((theme, row) =>
  coreDesign.kinds.map((kind, column) => ({
    theme: theme.slug,
    kind: kind.slug,
    seed: 7_000 + row * 10 + column,
  })),
)

let board: DrawingBoard
beforeAll(async () => {
  board = await openDrawingBoard()
})
afterAll(() => board[Symbol.asyncDispose]())

describe('designs nobody would write', () => {
  it.each(drawn)('stand on their sheets: $theme $kind $seed', async (wanted) => {
    const { flaws } = await checkDesign(board, fuzzedDesign({ registry: coreDesign, ...wanted }))
    const told = flaws.map(
      ({ flaw, by, width, page, layout, block, where }) =>
        `${flaw} by ${by} px at ${width} px, page ${page} ${layout}, ${block}, ${where}`,
    )
    expect(told).toEqual([])
  })

  it.each(drawn.filter((_, index) => index % 4 !== Math.floor(index / 4) % 4))(
    'are valid and open to everyone: $theme $kind $seed',
    async (wanted) => {
      const { design } = fuzzedDesign({ registry: coreDesign, ...wanted })
      expect(await barriersOf(board, { ...design, pages: design.pages.slice(0, 1) })).toEqual([])
    },
  )
})
