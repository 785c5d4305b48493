import type { ListItem, Root } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown'

/** List items with a box are those of GitHub's Markdown. */
const listItem: Handle = (node: ListItem, parent, state, info) => {
  const words = defaultHandlers.listItem(node, parent, state, info)
  const { checked } = node
  return typeof checked === 'boolean'
    ? words.replace(/^(?:[*+-]|\d+\.)\s+/, (mark) => `${mark}[${checked ? 'x' : ' '}] `)
    : words
}

/**
 * A tree as the text of a file. Whatever its texts hold stays text: markup, tags and addresses are escaped, those of
 * GitHub's Markdown too.
 */
export const markdownOf = (tree: Root): string =>
  toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    handlers: { listItem },
    unsafe: [
      { character: '~', inConstruct: 'phrasing' },
      { character: '$', inConstruct: 'phrasing' },
    ],
  })
