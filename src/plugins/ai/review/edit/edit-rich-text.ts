import { type RichText, type RichTextNode, textFormat, type TextNode } from '#design/rich-text/rich-text.ts'

/** Deeper than rich text may be; what lies deeper is left as it is. */
const deepest = 16

/** Rich text with each text node's words changed; code keeps its words. */
export const editTexts = (value: RichText, edit: (text: string, node: TextNode) => string): RichText =>
  withChildren(value, (nodes) => mapTexts(nodes, edit, 0))

const mapTexts = (
  nodes: readonly RichTextNode[],
  edit: (text: string, node: TextNode) => string,
  depth: number,
): RichTextNode[] =>
  mapSame(nodes, (node) => {
    if (node.type === 'text') {
      if (node.format & textFormat.code || typeof node.text !== 'string') return node
      const text = edit(node.text, node)
      return text === node.text ? node : { ...node, text }
    }
    if (!('children' in node) || !Array.isArray(node.children) || depth > deepest) return node
    const children = mapTexts(node.children, edit, depth + 1)
    return children === node.children ? node : { ...node, children }
  })

/** Rich text with its top nodes changed; the same object when they are the same. */
export const withChildren = (
  value: RichText,
  change: (nodes: RichTextNode[]) => RichTextNode[],
): RichText => {
  const children = change(value.root.children)
  return children === value.root.children ? value : { ...value, root: { ...value.root, children } }
}

/** Like map, but gives the same list back when nothing in it changed. */
export const mapSame = <Entry>(
  list: readonly Entry[],
  change: (entry: Entry, index: number) => Entry,
): Entry[] => {
  const changed = list.map(change)
  // The list itself where nothing changed: callers compare by identity and never write to it.
  return changed.some((entry, index) => entry !== list[index]) ? changed : (list as Entry[])
}

/** The words of one node, without what it contains of code. */
export const wordsOf = (node: RichTextNode, depth = 0): string => {
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'linebreak') return '\n'
  if (!('children' in node) || !Array.isArray(node.children) || depth > deepest) return ''
  return node.children.map((child) => wordsOf(child, depth + 1)).join('')
}
