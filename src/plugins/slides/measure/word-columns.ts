import type { WordLine, WordParagraph, WordRow, WordRun } from './word-rows.ts'

/** Whether a line stands beside or above the one before it, as in a further column. */
const isElsewhere = (line: WordLine, before: WordLine | undefined): boolean =>
  before !== undefined && line.baseline < before.baseline + 1

/** Where the text of the first lines ends in a paragraph's runs: the run, and how much of it. */
const cutRuns = (runs: readonly WordRun[], lines: readonly WordLine[]): [WordRun[], WordRun[]] => {
  const letters = lines.reduce((sum, { text }) => sum + text.replaceAll(/\s/g, '').length, 0)
  const [first, second]: [WordRun[], WordRun[]] = [[], []]
  let left = letters
  for (const run of runs) {
    let end = 0
    while (end < run.text.length && left > 0) {
      if (/\S/.test(run.text[end] ?? '')) left -= 1
      end += 1
    }
    if (end > 0 || (run.isBreak && left > 0)) first.push({ ...run, text: run.text.slice(0, end) })
    if (end < run.text.length || (run.isBreak && left === 0))
      second.push({ ...run, text: run.text.slice(end) })
  }
  const [head] = second
  if (head) second[0] = { ...head, text: head.text.trimStart() }
  return [first, second.filter(({ text, isBreak }, index) => text !== '' || (isBreak && index > 0))]
}

const roomsFor = ({ rooms }: WordParagraph, line: WordLine | undefined): WordParagraph['rooms'] => {
  const middle = line ? line.x + line.width / 2 : 0
  const own = rooms.filter(({ left, right }) => middle >= left && middle <= right)
  return own.length > 0 ? own : rooms
}

/** A paragraph in pieces, one for each column it runs through. */
const columnsOf = (paragraph: WordParagraph): WordParagraph[] => {
  const at = paragraph.lines.findIndex((line, index) => isElsewhere(line, paragraph.lines[index - 1]))
  if (at < 1) return [{ ...paragraph, rooms: roomsFor(paragraph, paragraph.lines[0]) }]
  const [first, second] = cutRuns(paragraph.runs, paragraph.lines.slice(0, at))
  const head = { ...paragraph, runs: first, lines: paragraph.lines.slice(0, at) }
  const rest = { ...paragraph, mark: null, runs: second, lines: paragraph.lines.slice(at) }
  return [{ ...head, rooms: roomsFor(head, head.lines[0]) }, ...columnsOf(rest)]
}

/** A text as one for each column it stands in; most stand in one. */
export const inColumns = (row: WordRow): WordRow[] => {
  const columns: WordParagraph[][] = []
  let last: WordLine | undefined
  for (const paragraph of row.paragraphs.flatMap(columnsOf)) {
    const [line] = paragraph.lines
    const column = columns.at(-1)
    if (column && line && !isElsewhere(line, last)) column.push(paragraph)
    else columns.push([paragraph])
    last = paragraph.lines.at(-1)
  }
  return columns.map((paragraphs) => ({ ...row, isWhole: row.isWhole && columns.length === 1, paragraphs }))
}
