import type {
  HeadingNode,
  LeafNode,
  LinkNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  QuoteNode,
  RichTextNode,
  TextNode,
} from './rich-text.ts'

const element = { direction: null, format: '', indent: 0, version: 1 } as const

export const textNode = (text: string, format = 0): TextNode => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

export const breakNode = (): LeafNode => ({ type: 'linebreak', version: 1 })
export const ruleNode = (): LeafNode => ({ type: 'horizontalrule', version: 1 })

export const paragraphNode = (children: RichTextNode[]): ParagraphNode => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

export const headingNode = (tag: HeadingNode['tag'], children: RichTextNode[]): HeadingNode => ({
  ...element,
  type: 'heading',
  tag,
  children,
})

export const quoteNode = (children: RichTextNode[]): QuoteNode => ({ ...element, type: 'quote', children })

/** Version 3 with `fields` is what Payload's link feature writes. */
export const linkNode = (url: string, children: RichTextNode[]): LinkNode => ({
  ...element,
  version: 3,
  type: 'link',
  fields: { linkType: 'custom', url, newTab: false },
  children,
})

export const listNode = (listType: ListNode['listType'], children: RichTextNode[], start = 1): ListNode => ({
  ...element,
  type: 'list',
  listType,
  tag: listType === 'number' ? 'ol' : 'ul',
  start,
  children,
})

export const listItemNode = (
  children: RichTextNode[],
  value: number,
  { checked, indent = 0 }: { checked?: boolean | undefined; indent?: number } = {},
): ListItemNode => ({
  ...element,
  type: 'listitem',
  indent,
  value,
  ...(checked !== undefined && { checked }),
  children,
})
