import type { RichTextNode, TabNode, TextNode } from './rich-text.ts'

const isText = (node: RichTextNode): node is TextNode | TabNode => node.type === 'text' || node.type === 'tab'

/** Length of the words in some nodes; a line break counts as one. */
export const lengthOf = (nodes: readonly RichTextNode[]): number =>
  nodes.reduce(
    (sum, node) => sum + (isText(node) ? node.text.length : 'children' in node ? lengthOf(node.children) : 1),
    0,
  )

/** Inline nodes before and after a number of letters; a link that is cut leads to its address from both pieces. */
export const cutNodes = (
  nodes: readonly RichTextNode[],
  offset: number,
): [RichTextNode[], RichTextNode[]] => {
  const [before, after]: [RichTextNode[], RichTextNode[]] = [[], []]
  let left = offset
  for (const node of nodes) {
    const length = lengthOf([node])
    if (left >= length) before.push(node)
    else if (left <= 0) after.push(node)
    else if (isText(node)) {
      before.push({ ...node, text: node.text.slice(0, left) })
      after.push({ ...node, text: node.text.slice(left) })
    } else if ('children' in node) {
      const [head, tail] = cutNodes(node.children, left)
      before.push({ ...node, children: head })
      after.push({ ...node, children: tail })
    }
    left -= length
  }
  return [before, after]
}
