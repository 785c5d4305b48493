/** Rich text as Payload's Lexical editor stores it. */
export type RichText = {
  root: RootNode
  [key: string]: unknown
}

type Element = { direction: 'ltr' | 'rtl' | null; format: ElementFormat; indent: number; version: number }
export type ElementFormat = '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'

export type RootNode = Element & { type: 'root'; children: RichTextNode[] }
export type TextNode = {
  type: 'text'
  text: string
  format: number
  detail: number
  mode: 'normal' | 'token' | 'segmented'
  style: string
  version: number
}
export type LinkNode = Element & {
  type: 'link' | 'autolink'
  id?: string
  fields: { linkType: 'custom' | 'internal'; url?: string; newTab?: boolean }
  children: RichTextNode[]
}
export type ParagraphNode = Element & {
  type: 'paragraph'
  textFormat: number
  textStyle: string
  children: RichTextNode[]
}
export type HeadingNode = Element & {
  type: 'heading'
  tag: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  children: RichTextNode[]
}
export type QuoteNode = Element & { type: 'quote'; children: RichTextNode[] }
export type ListNode = Element & {
  type: 'list'
  listType: 'bullet' | 'number' | 'check'
  tag: 'ul' | 'ol'
  start: number
  children: RichTextNode[]
}
export type ListItemNode = Element & {
  type: 'listitem'
  value: number
  checked?: boolean
  children: RichTextNode[]
}
export type LeafNode = { type: 'linebreak' | 'horizontalrule'; version: number }
export type TabNode = Omit<TextNode, 'type'> & { type: 'tab' }

export type RichTextNode =
  TextNode | TabNode | LeafNode | LinkNode | ParagraphNode | HeadingNode | QuoteNode | ListNode | ListItemNode

/** Bits of a text node's format, as Lexical numbers them. */
export const textFormat = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

/** Whether a stored value has the outline of rich text; `richTextSchema` checks the whole. */
export const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' &&
  value !== null &&
  'root' in value &&
  typeof value.root === 'object' &&
  value.root !== null &&
  'children' in value.root &&
  Array.isArray(value.root.children)
