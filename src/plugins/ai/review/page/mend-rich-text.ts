import { textFormat, type RichText, type RichTextNode } from '#design/rich-text/rich-text.ts'
import { editTexts, wordsOf } from '../edit/edit-rich-text.ts'
import type { Line } from './mend-line.ts'
import { mendLine } from './mend-line.ts'
import { checkLinks } from './check-links.ts'
import { withoutLeftovers } from '../text/leftovers.ts'
import { withoutEmojiBullets } from '../text/tidy-text.ts'

/** Rich text after all passes over its words and links. */
export const mendRichText = (value: RichText, line: Line): RichText => {
  const told = dropRemarks(value, line)
  const linked = checkLinks(told, line.known, () => line.note('link'))
  const starts = firstTexts(linked.root.children)
  return editTexts(linked, (text, node) => {
    const plain = starts.has(node) ? withoutEmojiBullets(text) : text
    if (plain !== text) line.note('markup')
    return mendLine(plain, line)
  })
}

/** The paragraphs without those in which a model speaks of its answer. */
const dropRemarks = (value: RichText, { known, note }: Line): RichText => {
  const last = value.root.children.length - 1
  const kept = value.root.children.flatMap((node, index): RichTextNode[] => {
    if (node.type !== 'paragraph' || (index !== 0 && index !== last)) return [node]
    const words = wordsOf(node).trim()
    if (words === '' || known.says(words)) return [node]
    const told = withoutLeftovers(`${words}\n`, false).trim()
    if (told === words) return [node]
    note('leftover')
    const [only] = node.children
    // A remark within a formatted paragraph is rare; the paragraph stays whole then, without the remark's formatting.
    return told === '' || only?.type !== 'text'
      ? told === ''
        ? []
        : [node]
      : [{ ...node, children: [{ ...only, text: told }] }]
  })
  return kept.length === last + 1 && kept.every((node, index) => node === value.root.children[index])
    ? value
    : { ...value, root: { ...value.root, children: kept } }
}

/** The text nodes that begin a paragraph or an entry of a list. */
const firstTexts = (nodes: readonly RichTextNode[], depth = 0): Set<RichTextNode> => {
  const found = new Set<RichTextNode>()
  for (const node of nodes) {
    if (!('children' in node) || !Array.isArray(node.children) || depth > 16) continue
    const [first] = node.children
    if (first?.type === 'text' && !(first.format & textFormat.code)) found.add(first)
    for (const inner of firstTexts(node.children, depth + 1)) if (node.type !== 'link') found.add(inner)
  }
  return found
}
