import { boxOf } from '../scene/box.ts'
import type { Fidelity, Link, TextObject } from '../scene/scene.ts'
import type { Paragraph } from '../scene/text.ts'
import type { Drawn } from './drawn.ts'
import { type Role, roleOf } from './placeholder-roles.ts'
import { wordBox } from './word-box.ts'
import { inColumns } from './word-columns.ts'
import { glued } from './word-glue.ts'
import { heightOf, paragraphsOf, textStart } from './word-paragraphs-of.ts'
import type { WordRow } from './word-rows.ts'
import type { WordRuling } from './word-ruling.ts'
import { cleanText } from './word-runs.ts'
import { reasons } from '../scene/reasons.ts'

/** A text with the element whose ground may be its own. */
export type DrawnText = Drawn & {
  readonly object: TextObject
  /** Position of its element; undefined for a text that is not all its element holds. */
  readonly element: number | undefined
  readonly role: Role | undefined
  /** Level of a heading. */
  readonly heading: number | undefined
}

const approximated: Fidelity = {
  is: 'approximated',
  because: reasons.evenLines,
}

/** The link of a text that is one from its first letter to its last: of the whole box, which no program underlines. */
const wholeLink = (paragraphs: readonly Paragraph[]): Link | undefined => {
  const [first, ...more] = paragraphs.flatMap(({ runs }) => runs).map(({ link }) => link)
  const isOne = more.every((link) => JSON.stringify(link) === JSON.stringify(first))
  return isOne ? first : undefined
}

const unlinked = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((paragraph) => ({ ...paragraph, runs: paragraph.runs.map(({ link: _, ...run }) => run) }))

const noInsets = { top: 0, end: 0, bottom: 0, start: 0 }

const textObject = (row: WordRow, ruling: WordRuling): TextObject => {
  const start = textStart(row.paragraphs)
  const paragraphs = paragraphsOf(row.paragraphs, start, ruling)
  const height = heightOf(
    paragraphs,
    row.paragraphs.map(({ lines }) => lines.length),
  )
  const { box, wraps, isSafe } = wordBox(row, height)
  const link = wholeLink(paragraphs)
  return {
    type: 'text',
    id: '',
    name: '',
    box,
    fidelity: isSafe ? { is: 'native' } : approximated,
    ...(row.block && { block: row.block }),
    ...(link && { link }),
    paragraphs: link ? unlinked(paragraphs) : paragraphs,
    insets: noInsets,
    anchor: 'top',
    wraps,
    lines: row.paragraphs.flatMap(({ lines }) =>
      lines.map((line) => ({ text: cleanText(line.text), box: boxOf(line) })),
    ),
  }
}

/** All texts of a document as objects of a scene, in the order in which they are read. */
export const wordObjects = (rows: readonly WordRow[], ruling: WordRuling): DrawnText[] => {
  let last = { sheet: 0, paint: 0 }
  return rows.flatMap(inColumns).map((column): DrawnText => {
    const row = { ...column, paragraphs: glued(column.paragraphs) }
    const { isWhole, sheet, until } = row
    // Grounds of elements in a text, such as those of code, lie below all of it.
    const own = isWhole ? until + 0.5 : row.paint + 0.5
    const paint = last.sheet === sheet ? Math.max(own, last.paint + 0.001) : own
    last = { sheet, paint }
    return {
      sheet,
      paint,
      element: isWhole ? row.paint : undefined,
      role: roleOf(row),
      heading: /^h([1-6])$/.test(row.tag) ? Number(row.tag[1]) : undefined,
      object: textObject(row, ruling),
    }
  })
}
