import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import {
  breakNode,
  headingNode,
  linkNode,
  listItemNode,
  listNode,
  paragraphNode,
  quoteNode,
  ruleNode,
  textNode,
} from './nodes.ts'
import { type RichText, type RichTextNode, textFormat } from './rich-text.ts'
import { safeLink } from './safe-link.ts'

/** Deeper than this nobody writes; what lies deeper is left out. */
const deepest = 20

const wordsOf = (node: Nodes, depth = 0): string => {
  if ('value' in node) return node.value
  return 'children' in node && depth < deepest
    ? node.children.map((child) => wordsOf(child, depth + 1)).join('')
    : ''
}

const phrases = (content: readonly PhrasingContent[], format = 0, depth = 0): RichTextNode[] =>
  (depth > deepest ? [] : content).flatMap((node): RichTextNode[] => {
    switch (node.type) {
      case 'text':
        return node.value ? [textNode(node.value.replace(/\s*\n\s*/g, ' '), format)] : []
      case 'strong':
        return phrases(node.children, format | textFormat.bold, depth + 1)
      case 'emphasis':
        return phrases(node.children, format | textFormat.italic, depth + 1)
      case 'delete':
        return phrases(node.children, format | textFormat.strikethrough, depth + 1)
      case 'inlineCode':
        return [textNode(node.value, format | textFormat.code)]
      case 'break':
        return [breakNode()]
      case 'link': {
        const url = safeLink(node.url)
        const words = phrases(node.children, format, depth + 1)
        return url === null || words.length === 0 ? words : [linkNode(url, words)]
      }
      case 'image':
        return node.alt ? [textNode(node.alt, format)] : []
      case 'html':
        return /^<br\s*\/?>$/i.test(node.value)
          ? [breakNode()]
          : node.value.startsWith('<')
            ? []
            : [textNode(node.value, format)]
      default:
        return [textNode(wordsOf(node), format)].filter((text) => text.text !== '')
    }
  })

const paragraph = (content: RichTextNode[]): RichTextNode[] =>
  content.length > 0 ? [paragraphNode(content)] : []

/** A table has no place in running text: each row becomes a list item, its cells named by the header. */
const tableRows = (table: Table): RichTextNode[] => {
  const [head, ...rows] = table.children
  const names = head?.children.map((cell) => wordsOf(cell).trim()) ?? []
  const items = rows.map((row) =>
    row.children.flatMap((cell, index): RichTextNode[] => {
      const words = phrases(cell.children)
      if (words.length === 0) return []
      const before = index === 0 ? [] : [textNode(names[index] ? ` · ${names[index]}: ` : ' · ')]
      return [...before, ...words]
    }),
  )
  const filled = items.filter((item) => item.length > 0).map((item, index) => listItemNode(item, index + 1))
  return filled.length > 0 ? [listNode('bullet', filled)] : paragraph([textNode(names.join(' · '))])
}

const checkbox = /^\[([ xX])\]\s+/

type Item = (Nodes & { type: 'list' })['children'][number]

/** The words of a list item; a second paragraph starts on a new line. */
const itemWords = (item: Item): RichTextNode[] => {
  const lines = item.children.flatMap((child): RichTextNode[][] => {
    if (child.type === 'list') return []
    return [child.type === 'paragraph' ? phrases(child.children) : [textNode(wordsOf(child))]]
  })
  return lines.flatMap((line, index) => (index === 0 ? line : [breakNode(), ...line]))
}

/** Takes the box from the first word: whether it was ticked, undefined where there is none. */
const takeCheckbox = (words: RichTextNode[]): { words: RichTextNode[]; checked: boolean | undefined } => {
  const [first, ...rest] = words
  if (first?.type !== 'text') return { words, checked: undefined }
  const checked = /x/i.test(checkbox.exec(first.text)?.[1] ?? '')
  return { words: [{ ...first, text: first.text.replace(checkbox, '') }, ...rest], checked }
}

const listOf = (node: Nodes & { type: 'list' }, depth: number): RichTextNode[] => {
  const isCheck = node.children.length > 0 && node.children.every((item) => checkbox.test(wordsOf(item)))
  const start = node.start ?? 1
  let value = start
  const items = node.children.flatMap((item): RichTextNode[] => {
    const own = itemWords(item)
    const { words, checked } = isCheck ? takeCheckbox(own) : { words: own, checked: undefined }
    const inner = item.children.flatMap((child) =>
      child.type === 'list' && depth < 4 ? listOf(child, depth + 1) : [],
    )
    const made: RichTextNode[] = []
    if (words.length > 0) made.push(listItemNode(words, value++, { checked, indent: depth }))
    // The editor keeps a nested list in an item of its own, which takes no number.
    if (inner.length > 0) made.push(listItemNode(inner, value, { indent: depth }))
    return made
  })
  const type = isCheck ? 'check' : node.ordered ? 'number' : 'bullet'
  return items.length > 0 ? [listNode(type, items, start)] : []
}

const inlineOf = (nodes: readonly RootContent[]): RichTextNode[] =>
  nodes.flatMap((node, index) => {
    const words =
      node.type === 'paragraph' || node.type === 'heading'
        ? phrases(node.children)
        : [textNode(wordsOf(node))]
    return index === 0 ? words : [breakNode(), ...words]
  })

const blockOf = (node: RootContent): RichTextNode[] => {
  switch (node.type) {
    case 'paragraph':
      return paragraph(phrases(node.children))
    case 'heading':
      return [headingNode(node.depth < 4 ? 'h3' : 'h4', phrases(node.children))]
    case 'blockquote':
      return [quoteNode(inlineOf(node.children))]
    case 'list':
      return listOf(node, 0)
    case 'table':
      return tableRows(node)
    case 'thematicBreak':
      return [ruleNode()]
    case 'code':
      return paragraph([textNode(node.value, textFormat.code)])
    case 'html':
      return paragraph(
        [
          textNode(
            node.value
              .replace(/<[^>]*>/g, ' ')
              .replace(/\s+/g, ' ')
              .trim(),
          ),
        ].filter(({ text }) => text !== ''),
      )
    default:
      return paragraph([textNode(wordsOf(node))].filter(({ text }) => text !== ''))
  }
}

/** Runs of markers nobody means; each would be a level of nesting, and the parser's time grows with their square. */
const withoutMarkerRuns = (markdown: string): string =>
  markdown
    .replace(
      /^([ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){6})(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*)+/gm,
      (run, kept: string) => (/^[ \t]*(?:([-*])[ \t]*)(?:\1[ \t]*)+$/.test(run) ? '---' : kept),
    )
    .replace(/\*{8,}|(?:\*[ \t]?_[ \t]?|_[ \t]?\*[ \t]?){4,}/g, '')

/** Markdown as the rich text Payload's editor stores. Raw HTML loses its tags, an unsafe link becomes its words, a table a list. */
export const fromMarkdownText = (markdown: string): RichText => {
  const tree = fromMarkdown(withoutMarkerRuns(markdown), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  const children = tree.children.flatMap(blockOf)
  const filled = children.length > 0 ? children : [paragraphNode([])]
  return { root: { type: 'root', children: filled, direction: null, format: '', indent: 0, version: 1 } }
}
