import { cutNodes, lengthOf } from './cut-nodes.ts'
import { cutText, greatest } from './cut-text.ts'
import { maskedNotes } from './notes.ts'
import type { ListNode, RichText, RichTextNode } from './rich-text.ts'

type Fits = (value: RichText) => boolean

const withChildren = (value: RichText, children: RichTextNode[]): RichText => ({
  ...value,
  root: { ...value.root, children },
})

const textIn = (nodes: readonly RichTextNode[]): string =>
  nodes
    .map((node) =>
      node.type === 'text' || node.type === 'tab'
        ? node.text
        : 'children' in node
          ? textIn(node.children)
          : '\n',
    )
    .join('')

type Pieces = readonly [RichTextNode, RichTextNode]

/** A list after some of its items; an item that only holds a nested list stays with the item before it. */
const cutList = (list: ListNode, fits: (node: RichTextNode) => boolean): Pieces | null => {
  const items = list.children
  const nested = (item: RichTextNode | undefined): boolean =>
    item?.type === 'listitem' &&
    item.children.length > 0 &&
    item.children.every(({ type }) => type === 'list')
  const head = (count: number): ListNode => ({ ...list, children: items.slice(0, count) })
  let count = greatest(items.length - 1, (each) => fits(head(each)))
  while (count > 1 && nested(items[count])) count -= 1
  const next = items[count]
  // One item longer than a sheet is cut in its words.
  if (count === 0 && next?.type === 'listitem') {
    const pieces = cutInline(next.children, (children) =>
      fits({ ...list, children: [{ ...next, children }] }),
    )
    if (!pieces) return null
    const [before, after] = pieces
    return [
      { ...list, children: [{ ...next, children: before }] },
      { ...list, children: [{ ...next, children: after }, ...items.slice(1)] },
    ]
  }
  if (count === 0) return null
  const taken = items.slice(0, count).filter((item) => !nested(item)).length
  return [head(count), { ...list, start: (list.start ?? 1) + taken, children: items.slice(count) }]
}

const cutInline = (
  children: RichTextNode[],
  fits: (children: RichTextNode[]) => boolean,
): [RichTextNode[], RichTextNode[]] | null => {
  const place = cutText(maskedNotes(textIn(children)), (length) => fits(cutNodes(children, length)[0]))
  return place > 0 ? cutNodes(children, place) : null
}

const cutNode = (node: RichTextNode, fits: (node: RichTextNode) => boolean): Pieces | null => {
  if (node.type === 'list') return cutList(node, fits)
  if (node.type !== 'paragraph' && node.type !== 'quote') return null
  const pieces = cutInline(node.children, (children) => fits({ ...node, children }))
  if (!pieces || lengthOf(pieces[1]) === 0) return null
  return [
    { ...node, children: pieces[0] },
    { ...node, children: pieces[1] },
  ]
}

/**
 * Divides a rich text so that its first part fits: between paragraphs, else between the items of a list, else between
 * sentences. Nothing is lost; a heading stays with what follows it. null where not even a letter fits.
 */
export const cutRichText = (value: RichText, fits: Fits): readonly [RichText, RichText] | null => {
  const nodes = value.root.children
  const partOf = (children: RichTextNode[]): RichText => withChildren(value, children)
  let count = greatest(nodes.length - 1, (each) => fits(partOf(nodes.slice(0, each))))
  const before = nodes.slice(0, count)
  const next = nodes[count]
  const pieces = next && cutNode(next, (node) => fits(partOf([...before, node])))
  if (pieces) return [partOf([...before, pieces[0]]), partOf([pieces[1], ...nodes.slice(count + 1)])]
  while (count > 0 && nodes[count - 1]?.type === 'heading') count -= 1
  if (count === 0) return null
  return [partOf(nodes.slice(0, count)), partOf(nodes.slice(count))]
}
