import { isRichText, type RichText, type RichTextNode } from './rich-text.ts'

const blocks = new Set(['paragraph', 'heading', 'quote', 'listitem', 'horizontalrule'])

const textOf = (node: RichTextNode, depth: number): string => {
  if (depth > 24) return ''
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  const inner = 'children' in node && Array.isArray(node.children) ? node.children : []
  const text = inner.map((child) => textOf(child, depth + 1)).join('')
  return blocks.has(node.type) ? `${text}\n` : text
}

/** The words of a rich text, one line a paragraph. */
export const plainText = (value: RichText | null | undefined): string =>
  isRichText(value)
    ? value.root.children
        .map((node) => textOf(node, 0))
        .join('')
        .replace(/\n+/g, '\n')
        .trim()
    : ''
