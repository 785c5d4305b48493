import type { ReadWords, WordParagraph } from './word-rows.ts'

type Corner = { readonly x: number; readonly y: number }

const moved = <Spot extends Corner>(spot: Spot, { x, y }: Corner): Spot => ({
  ...spot,
  x: spot.x - x,
  y: spot.y - y,
})

const movedParagraph = (paragraph: WordParagraph, corner: Corner): WordParagraph => ({
  ...paragraph,
  lines: paragraph.lines.map((line) => ({ ...moved(line, corner), baseline: line.baseline - corner.y })),
  rooms: paragraph.rooms.map(({ left, right }) => ({ left: left - corner.x, right: right - corner.x })),
})

/** What was read of a document, with places on its sheets instead of the whole. */
export const onSheets = ({ sheets, words, tables }: ReadWords): ReadWords => {
  const corners = new Map(sheets.map(({ sheet, place }) => [sheet, place]))
  const cornerOf = (sheet: number): Corner => corners.get(sheet) ?? { x: 0, y: 0 }
  return {
    sheets,
    words: words.map((row) => {
      const corner = cornerOf(row.sheet)
      const paragraphs = row.paragraphs.map((each) => movedParagraph(each, corner))
      return { ...row, room: moved(row.room, corner), paragraphs }
    }),
    tables: tables.map((table) => {
      const corner = cornerOf(table.sheet)
      const rows = table.rows.map((row) =>
        row.map((cell) => {
          const paragraphs = cell.paragraphs.map((each) => movedParagraph(each, corner))
          return { ...cell, place: moved(cell.place, corner), paragraphs }
        }),
      )
      return { ...table, place: moved(table.place, corner), rows }
    }),
  }
}
