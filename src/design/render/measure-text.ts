import type { Measure } from '../block/measure.ts'
import { linesOf, textWidth } from '../block/text-width.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { isRichText, type RichTextNode } from '../rich-text/rich-text.ts'
import type { Ground } from './measure-block.ts'

/** The height of texts over a width. */
export const textIn = (width: number, { type, theme }: Ground): Measure['text'] => {
  const isDisplay = (size: number): boolean => size > type.body * 1.6
  return (words, size, options = {}) => {
    const advance = isDisplay(size) ? theme.advance.display : theme.advance.text
    // Scripts with marks above and below their letters, and ideographs, are set with more room between large lines.
    const least = isDisplay(size) && /[\u0590-\u08ff\u0e00-\u0e7f\u2e80-\uffef]/.test(words) ? 1.32 : 0
    const leading = Math.max(least, options.leading ?? (isDisplay(size) ? 1.15 : 1.52))
    return linesOf(words, size, options.width ?? width, advance) * size * leading
  }
}

export const lineWidthIn =
  ({ theme }: Ground): Measure['lineWidth'] =>
  (words, size) =>
    textWidth(words, size, theme.advance.text)

const nodeHeight = (node: RichTextNode, room: number, depth: number, ground: Ground): number => {
  const { type } = ground
  if (depth > 12) return 0
  if (node.type === 'list') {
    const inner = node.children.map(
      (item) => nodeHeight(item, room - type.body * 1.4, depth + 1, ground) + type.body * 0.4,
    )
    return inner.reduce((sum, height) => sum + height, type.body * 0.75)
  }
  const isHeading = node.type === 'heading'
  const root = { type: 'root', children: [node], direction: null, format: '', indent: 0, version: 1 } as const
  const words = plainText({ root: { ...root, children: [node] } })
  return (
    textIn(room, ground)(words, isHeading ? type.h3 : type.body) +
    (depth === 0 ? type.body * 0.75 : 0) +
    (isHeading ? type.body : 0)
  )
}

/** The height of rich text over a width. */
export const richTextIn =
  (width: number, ground: Ground): Measure['richText'] =>
  (value, room = width) =>
    isRichText(value)
      ? value.root.children.reduce((sum, node) => sum + nodeHeight(node, room, 0, ground), 0)
      : 0
