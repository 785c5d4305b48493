import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast'
import { isRichText, safeLink } from '#design/index.ts'
import { notePattern } from '#design/rich-text/notes.ts'
import { type ListNode, type RichTextNode, type TextNode, textFormat } from '#design/rich-text/rich-text.ts'
import { paragraph, text } from './phrases.ts'

/** Deeper than this nobody writes. */
const deepest = 20

/** What a mark in the text stands for follows it in brackets: Markdown has no notes at the foot of a sheet. */
const words = (value: string): string =>
  value
    .replace(notePattern, ' ($1)')
    .toWellFormed()
    .replace(/[\u0000-\u001f\u007f\s]+/g, ' ') // oxlint-disable-line no-control-regex -- they are what is taken out

const formatted = ({ text: value, format }: TextNode): PhrasingContent[] => {
  const plain = words(value)
  if (plain.trim() === '') return plain === '' ? [] : [text(' ')]
  // Marks touch words, never the space around them.
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(plain) ?? []
  let node: PhrasingContent = format & textFormat.code ? { type: 'inlineCode', value: inner } : text(inner)
  if (format & textFormat.italic) node = { type: 'emphasis', children: [node] }
  if (format & textFormat.bold) node = { type: 'strong', children: [node] }
  return [...(before ? [text(' ')] : []), node, ...(after ? [text(' ')] : [])]
}

const phrasesOf = (nodes: readonly RichTextNode[], depth: number): PhrasingContent[] =>
  (depth > deepest ? [] : nodes).flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return formatted(node)
    if (node.type === 'tab') return [text(' ')]
    if (node.type === 'linebreak') return [{ type: 'break' }]
    const inner = 'children' in node ? phrasesOf(node.children, depth + 1) : []
    const url = node.type === 'link' || node.type === 'autolink' ? safeLink(node.fields.url) : null
    return url === null
      ? inner
      : [{ type: 'link', url, children: inner.filter((each) => each.type !== 'link') }]
  })

const isBlank = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')

/** Without the breaks and spaces at its ends, which Markdown does not keep. */
const trimmed = (given: PhrasingContent[]): PhrasingContent[] => {
  const nodes = [...given]
  while (isBlank(nodes[0])) nodes.shift()
  while (isBlank(nodes.at(-1))) nodes.pop()
  return nodes
}

const inline = (nodes: readonly RichTextNode[]): PhrasingContent[] => trimmed(phrasesOf(nodes, 0))

const listOf = (node: ListNode, depth: number): List[] => {
  const items: ListItem[] = []
  for (const item of depth > deepest ? [] : node.children) {
    if (item.type !== 'listitem') continue
    const inner = item.children.flatMap((child) => (child.type === 'list' ? listOf(child, depth + 1) : []))
    const own = inline(item.children.filter(({ type }) => type !== 'list'))
    if (own.length > 0) {
      const checked = node.listType === 'check' ? { checked: item.checked === true } : {}
      items.push({ type: 'listItem', spread: false, ...checked, children: [paragraph(...own)] })
    }
    // The editor keeps a nested list in an item of its own, after the one it belongs to.
    if (items.length > 0) items.at(-1)?.children.push(...inner)
    else items.push(...inner.flatMap(({ children }) => children))
  }
  if (items.length === 0) return []
  const ordered = node.listType === 'number'
  return [
    { type: 'list', ordered, spread: false, ...(ordered ? { start: node.start } : {}), children: items },
  ]
}

const blockOf = (node: RichTextNode, depth: 1 | 2 | 3 | 4 | 5 | 6): BlockContent[] => {
  if (node.type === 'horizontalrule') return [{ type: 'thematicBreak' }]
  if (node.type === 'list') return listOf(node, 0)
  const inner = inline('children' in node ? node.children : [node])
  if (inner.length === 0) return []
  if (node.type === 'heading')
    return [
      { type: 'heading', depth, children: inner.map((each) => (each.type === 'break' ? text(' ') : each)) },
    ]
  return [
    node.type === 'quote' ? { type: 'blockquote', children: [paragraph(...inner)] } : paragraph(...inner),
  ]
}

/** Rich text as blocks of Markdown; its headings stand at `depth`. */
export const richTextNodes = (value: unknown, depth: 1 | 2 | 3 | 4 | 5 | 6): BlockContent[] =>
  isRichText(value) ? value.root.children.flatMap((node) => blockOf(node, depth)) : []
