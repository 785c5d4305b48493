import type { RichText, RichTextNode } from '#design/rich-text/rich-text.ts'
import { mapSame, withChildren, wordsOf } from '../edit/edit-rich-text.ts'
import { isWeighty, type Sentence, sentencesOf } from './sentences.ts'

type Cut = { from: number; to: number }

/** One node without some stretches of its words; what is left keeps its formatting. */
const cutNode = (
  node: RichTextNode,
  cuts: readonly Cut[],
  start: number,
): { node: RichTextNode; length: number } => {
  if (node.type === 'text') {
    const { text } = node
    const kept = [...cuts]
      .toSorted((a, b) => b.from - a.from)
      .reduce((left, { from, to }) => {
        const [low, high] = [Math.max(0, from - start), Math.min(text.length, to - start)]
        return low < high ? left.slice(0, low) + left.slice(high) : left
      }, text)
    return { node: kept === text ? node : { ...node, text: kept }, length: text.length }
  }
  if (node.type === 'linebreak') return { node, length: 1 }
  if (!('children' in node) || !Array.isArray(node.children)) return { node, length: 0 }
  let at = start
  const children = mapSame(node.children, (child) => {
    const cut = cutNode(child, cuts, at)
    at += cut.length
    return cut.node
  })
  return {
    node: children === node.children ? node : { ...node, children },
    length: at - start,
  }
}

/** Rich text without the sentences `isRepeated` names; lists are read entry by entry. */
export const cutSentences = (value: RichText, isRepeated: (sentence: Sentence) => boolean): RichText => {
  const cutWords = (node: RichTextNode): RichTextNode => {
    const cuts = sentencesOf(wordsOf(node)).filter((sentence) => isWeighty(sentence) && isRepeated(sentence))
    return cuts.length === 0 ? node : cutNode(node, cuts, 0).node
  }
  const cutList = (node: RichTextNode, depth = 0): RichTextNode => {
    if (node.type !== 'list' || depth > 6) return cutWords(node)
    const children = mapSame(node.children, (item) => {
      if (item.type !== 'listitem' || !item.children.some((child) => child.type === 'list'))
        return cutWords(item)
      const inner = mapSame(item.children, (child) => cutList(child, depth + 1))
      return inner === item.children ? item : { ...item, children: inner }
    })
    return children === node.children ? node : { ...node, children }
  }
  return withChildren(value, (nodes) =>
    mapSame(nodes, (node) => (node.type === 'heading' ? node : cutList(node))),
  )
}
