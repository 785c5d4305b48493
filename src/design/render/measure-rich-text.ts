import type { Measure } from '../block/measure.ts'
import { withoutNotes } from '../rich-text/notes.ts'
import { isRichText, type RichTextNode, type TextNode, textFormat } from '../rich-text/rich-text.ts'
import { countLines } from './lines/count-lines.ts'
import { faceOf, widthsOf } from './lines/face-of.ts'
import { piecesOf } from './lines/pieces.ts'
import type { Ground } from './measure-block.ts'
import { textIn } from './measure-text.ts'

/** The same margins as the CSS of rich text, in em of the element they are on. */
const margin = {
  paragraph: 0.75,
  heading: 1.3,
  afterHeading: 0.35,
  item: 0.4,
  rule: 1.6,
  indent: 1.35,
  quote: 1.1,
}

const plainProse = { columns: 1, between: 0, paragraphs: margin.paragraph }

type Run = { text: string; format: number }

const runsOf = (nodes: readonly RichTextNode[], depth = 0): Run[] =>
  depth > 12
    ? []
    : nodes.flatMap((node): Run[] => {
        if (node.type === 'text' || node.type === 'tab')
          return [{ text: withoutNotes(node.text), format: (node as TextNode).format }] // a tab has the same keys
        if (node.type === 'linebreak') return [{ text: '\n', format: 0 }]
        return 'children' in node && node.type !== 'list' ? runsOf(node.children, depth + 1) : []
      })

/** Lines of words whose letters are of several weights. */
const linesOfRuns = (runs: readonly Run[], width: number, ground: Ground): number => {
  const { theme, type, factor, language } = ground
  const pixels = type.body * factor
  const plain = widthsOf(theme, { role: 'text', weight: 400 }, pixels)
  const bold = widthsOf(theme, { role: 'text', weight: 700 }, pixels)
  const mono = widthsOf(theme, { role: 'mono', weight: 400 }, pixels)
  const formats = runs.flatMap(({ text, format }) => Array.from({ length: text.length }, () => format))
  const widthAt = (code: number, offset: number): number => {
    const format = formats[offset] ?? 0
    if (format & textFormat.code) return mono(code) * 0.88 + 0.06
    return (format & textFormat.bold ? bold : plain)(code) * 1.004
  }
  let start = 0
  return runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .reduce((sum, line) => {
      const from = start
      start += line.length + 1
      const pieces = piecesOf(line, (code, offset) => widthAt(code, from + offset), language.startsWith('ko'))
      return sum + countLines(pieces, Math.max(width, 1) / type.body)
    }, 0)
}

const wordsHeight = (node: RichTextNode, width: number, ground: Ground): number => {
  const runs = 'children' in node ? runsOf(node.children) : []
  const text = runs.map((run) => run.text).join('')
  if (text === '') return 0
  if (node.type === 'heading')
    return textIn(width, ground)(text, ground.type.h3, { leading: 1.26, keepsLines: true })
  if (runs.every(({ format }) => (format & (textFormat.bold | textFormat.code)) === 0))
    return textIn(width, ground)(text, ground.type.body, { face: 'text', keepsLines: true })
  return (
    linesOfRuns(runs, width, ground) *
    ground.type.body *
    faceOf(ground.theme, ground.type, ground.type.body, 'text').leading
  )
}

const listHeight = (items: readonly RichTextNode[], width: number, depth: number, ground: Ground): number =>
  depth > 12
    ? 0
    : items.reduce((sum, item, index) => {
        const inner = 'children' in item ? item.children : []
        const nested = inner.filter((each) => each.type === 'list')
        const room = width - ground.type.body * margin.indent
        const own = wordsHeight(item, room, ground)
        const below = nested.reduce(
          (total, list) =>
            total + listHeight(list.children, room, depth + 1, ground) + ground.type.body * margin.item,
          0,
        )
        return sum + own + below + (index > 0 ? ground.type.body * margin.item : 0)
      }, 0)

const nodeHeight = (node: RichTextNode, width: number, ground: Ground): number => {
  if (node.type === 'list') return listHeight(node.children, width, 0, ground)
  if (node.type === 'horizontalrule') return ground.type.body * 0.1
  if (node.type === 'quote') return wordsHeight(node, width - ground.type.body * margin.quote, ground)
  return wordsHeight(node, width, ground)
}

const spaceBefore = (node: RichTextNode, before: RichTextNode | undefined, { type }: Ground): number => {
  if (!before) return 0
  if (before.type === 'heading' && node.type === 'heading') return type.h3 * margin.heading
  if (before.type === 'heading') return type.body * margin.afterHeading
  if (node.type === 'heading') return type.h3 * margin.heading
  return (
    type.body *
    (node.type === 'horizontalrule' || before.type === 'horizontalrule' ? margin.rule : margin.paragraph)
  )
}

const isParagraph = (node: RichTextNode | undefined): boolean => node?.type === 'paragraph'

/** Columns end at lines, and a heading or two lines may have to move on to the next. */
const unevenLines = 1.6

/** The height of rich text over a width, as the theme sets that of a block. */
export const richTextIn =
  (width: number, ground: Ground, block: string): Measure['richText'] =>
  (value, room = width) => {
    if (!isRichText(value)) return 0
    const { theme, type, kind } = ground
    const nodes = value.root.children.filter(
      (node) => !isParagraph(node) || ('children' in node && node.children.length > 0),
    )
    const prose = theme.prose?.({ kind: kind.slug, block, width: room / type.body })
    const { columns, between, paragraphs } = { ...plainProse, ...prose }
    const over = (column: number): number =>
      nodes.reduce((sum, node, index) => {
        const before = nodes[index - 1]
        const isNext = isParagraph(node) && isParagraph(before)
        const space = isNext ? paragraphs * type.body : spaceBefore(node, before, ground)
        return sum + nodeHeight(node, column, ground) + space
      }, 0)
    const whole = over(room)
    if (columns === 1) return whole
    const total = over((room - between * type.body * (columns - 1)) / columns)
    const line = type.body * faceOf(theme, type, type.body, 'text').leading
    // Not every region that is wide enough has the columns.
    return Math.max(whole, Math.min(total, total / columns + line * unevenLines))
  }
