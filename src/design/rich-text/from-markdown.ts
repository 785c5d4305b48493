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

const wordsOf = (node: Nodes): string => {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

const phrases = (content: readonly PhrasingContent[], format = 0): RichTextNode[] =>
  content.flatMap((node): RichTextNode[] => {
    switch (node.type) {
      case 'text':
        return node.value ? [textNode(node.value.replace(/\s*\n\s*/g, ' '), format)] : []
      case 'strong':
        return phrases(node.children, format | textFormat.bold)
      case 'emphasis':
        return phrases(node.children, format | textFormat.italic)
      case 'delete':
        return phrases(node.children, format | textFormat.strikethrough)
      case 'inlineCode':
        return [textNode(node.value, format | textFormat.code)]
      case 'break':
        return [breakNode()]
      case 'link': {
        const url = safeLink(node.url)
        const words = phrases(node.children, format)
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

const listOf = (node: Nodes & { type: 'list' }, depth: number): RichTextNode[] => {
  const isCheck = node.children.length > 0 && node.children.every((item) => checkbox.test(wordsOf(item)))
  const items = node.children.flatMap((item): RichTextNode[] => {
    const lines = item.children.flatMap((child) =>
      child.type === 'paragraph' ? [phrases(child.children)] : [],
    )
    const words = lines.flatMap((line, index) => (index === 0 ? line : [breakNode(), ...line]))
    const inner = item.children.flatMap((child) =>
      child.type === 'list' && depth < 4 ? listOf(child, depth + 1) : [],
    )
    const others = item.children.filter((child) => child.type !== 'paragraph' && child.type !== 'list')
    const rest = others
      .map(wordsOf)
      .filter(Boolean)
      .map((text) => textNode(text))
    const first = words[0]
    let checked: boolean | undefined
    if (isCheck && first?.type === 'text') {
      checked = /x/i.test(checkbox.exec(first.text)?.[1] ?? '')
      words[0] = { ...first, text: first.text.replace(checkbox, '') }
    }
    const own = [...words, ...rest]
    return [
      ...(own.length > 0 ? [listItemNode(own, 1, checked)] : []),
      ...(inner.length > 0 ? [listItemNode(inner, 1)] : []),
    ]
  })
  const numbered = items.map((item, index) =>
    item.type === 'listitem' ? { ...item, value: index + 1 } : item,
  )
  const type = isCheck ? 'check' : node.ordered ? 'number' : 'bullet'
  return numbered.length > 0 ? [listNode(type, numbered, node.start ?? 1)] : []
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

/** Markdown as the rich text Payload's editor stores. Raw HTML loses its tags, an unsafe link becomes its words, a table a list. */
export const fromMarkdownText = (markdown: string): RichText => {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  const children = tree.children.flatMap(blockOf)
  const filled = children.length > 0 ? children : [paragraphNode([])]
  return { root: { type: 'root', children: filled, direction: null, format: '', indent: 0, version: 1 } }
}
