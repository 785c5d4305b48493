import { unzipSync } from 'fflate'
import { allNamed, openDeck } from './deck.ts'
import type { XmlElement } from './xml.ts'

/** A workbook as charts refer to it. */
export type Workbook = {
  /** What cells such as `Sheet1!$B$2:$B$5` hold, empty ones as an empty text; undefined for a sheet that is not there. */
  readonly cells: (reference: string) => string[] | undefined
}

/** Opens the workbook of a chart. @throws Error for one no program would open. */
export const readWorkbook = (bytes: Uint8Array): Workbook => {
  const { deck, broken } = openDeck(new Map(Object.entries(unzipSync(bytes))))
  const [first] = broken
  if (first) throw new Error(`${first.part}: ${first.detail}`)
  const book = deck.parts.get('xl/workbook.xml')
  if (!book) throw new Error('it has no xl/workbook.xml')
  const strings = (deck.parts.get('xl/sharedStrings.xml')?.children ?? []).map(wordsOf)
  const sheets = new Map(
    allNamed(book, 'x:sheet').map(({ attributes }) => {
      const id = attributes.get('r:id')
      const target = deck.relationships.get('xl/workbook.xml')?.find((each) => each.id === id)?.target
      const root = deck.parts.get(target ?? '')
      if (!root) throw new Error(`it has no sheet ${attributes.get('name')}`)
      return [attributes.get('name') ?? '', contentOf(root, strings)] as const
    }),
  )
  const cellsOf = (reference: string): string[] | undefined => {
    const [, quoted, plain, from = '', to = from] =
      /^(?:'((?:[^']|'')*)'|([^'!]+))!(\$?[A-Z]+\$?\d+)(?::(\$?[A-Z]+\$?\d+))?$/.exec(reference) ?? []
    const sheet = sheets.get(quoted?.replaceAll("''", "'") ?? plain ?? '')
    return sheet && placesIn(from, to).map((place) => sheet.get(place) ?? '')
  }
  return {
    cells: (reference) => {
      // Several runs of cells stand in brackets.
      const runs = (/^\((.*)\)$/.exec(reference)?.[1] ?? reference).split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
      const found = runs.map(cellsOf)
      return found.some((run) => run === undefined) ? undefined : found.flatMap((run) => run ?? [])
    },
  }
}

const wordsOf = (element: XmlElement): string =>
  allNamed(element, 'x:t')
    .map(({ text }) => text)
    .join('')

const contentOf = (root: XmlElement, strings: readonly string[]): Map<string, string> =>
  new Map(
    allNamed(root, 'x:c').map((cell) => {
      const kept = allNamed(cell, 'x:v')[0]?.text ?? ''
      const sort = cell.attributes.get('t')
      const text = sort === 's' ? (strings[Number(kept)] ?? '') : sort === 'inlineStr' ? wordsOf(cell) : kept
      return [cell.attributes.get('r') ?? '', text]
    }),
  )

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const lettersOf = (column: number): string =>
  column === 0 ? '' : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

const placesIn = (from: string, to: string): string[] => {
  const [a, b] = [from, to].map((place) => {
    const [, letters = 'A', row = '1'] = /([A-Z]+)\$?(\d+)/.exec(place) ?? []
    return { column: columnOf(letters), row: Number(row) }
  })
  if (!a || !b) return []
  const places: string[] = []
  for (let { row } = a; row <= b.row; row += 1)
    for (let { column } = a; column <= b.column; column += 1) places.push(`${lettersOf(column)}${row}`)
  return places
}
