import { plainText } from './plain-text.ts'
import { Fragment, type ReactNode } from 'react'
import { notePattern } from './notes.ts'
import {
  type ListItemNode,
  type ListNode,
  type RichText,
  type RichTextNode,
  type TextNode,
  textFormat,
} from './rich-text.ts'
import { safeLink } from './safe-link.ts'

type Place = { depth: number; level: number }

/** The place of each note; who draws the sheet knows its number. */
const withMarks = (text: string): ReactNode => {
  if (!text.includes('[^')) return text
  // Splitting by a pattern with a group gives texts and notes in turn.
  return text
    .split(notePattern)
    .map((piece, index) => (index % 2 === 0 ? piece : <sup key={index} className="note-mark" />))
}

const marked = (node: TextNode): ReactNode => {
  const has = (bit: number): boolean => (node.format & bit) !== 0
  let text: ReactNode = withMarks(node.text)
  if (has(textFormat.code)) text = <code>{text}</code>
  if (has(textFormat.bold)) text = <strong>{text}</strong>
  if (has(textFormat.italic)) text = <em>{text}</em>
  if (has(textFormat.underline)) text = <u>{text}</u>
  if (has(textFormat.strikethrough)) text = <s>{text}</s>
  if (has(textFormat.subscript)) text = <sub>{text}</sub>
  if (has(textFormat.superscript)) text = <sup>{text}</sup>
  return text
}

const childrenOf = (node: RichTextNode, place: Place): ReactNode => {
  const inner = 'children' in node && Array.isArray(node.children) ? node.children : []
  const next = { ...place, depth: place.depth + 1 }
  return inner.map((child, index) => <Fragment key={index}>{drawn(child, next)}</Fragment>)
}

const nested = (node: RichTextNode): boolean =>
  node.type === 'listitem' &&
  node.children.length > 0 &&
  node.children.every((child) => child.type === 'list')

const drawnItem = (item: ListItemNode, list: ListNode, place: Place): ReactNode => {
  if (list.listType !== 'check') return childrenOf(item, place)
  return (
    <>
      <span className="check" role="img" aria-label={item.checked ? '☑' : '☐'}>
        {item.checked ? '☑' : '☐'}
      </span>{' '}
      {childrenOf(item, place)}
    </>
  )
}

/** Lexical keeps a nested list in an item of its own; HTML wants it inside the item before. */
const drawnList = (list: ListNode, place: Place): ReactNode => {
  const items: { item: ListItemNode; inner: RichTextNode[] }[] = []
  for (const child of list.children) {
    if (child.type !== 'listitem') continue
    const last = items.at(-1)
    if (nested(child) && last) last.inner.push(...child.children)
    else items.push({ item: child, inner: [] })
  }
  const next = { ...place, depth: place.depth + 1 }
  const rows = items.map(({ item, inner }, index) => (
    <li key={index}>
      {drawnItem(item, list, next)}
      {inner.map((child, position) => (
        <Fragment key={position}>{drawn(child, next)}</Fragment>
      ))}
    </li>
  ))
  if (list.listType === 'number') return <ol {...(list.start > 1 && { start: list.start })}>{rows}</ol>
  return <ul className={list.listType === 'check' ? 'checks' : undefined}>{rows}</ul>
}

const drawnLink = (node: RichTextNode & { type: 'link' | 'autolink' }, place: Place): ReactNode => {
  const href = safeLink(node.fields?.url)
  const text = childrenOf(node, place)
  return href === null ? text : <a href={href}>{text}</a>
}

const drawn = (node: RichTextNode, place: Place): ReactNode => {
  if (place.depth > 24) return null
  switch (node.type) {
    case 'text':
      return marked(node)
    case 'tab':
      return '\t'
    case 'linebreak':
      return <br />
    case 'horizontalrule':
      return <hr />
    case 'link':
    case 'autolink':
      return drawnLink(node, place)
    case 'paragraph':
      return node.children?.length ? <p>{childrenOf(node, place)}</p> : null
    case 'heading': {
      const Heading = `h${Math.min(6, place.level + (Number(node.tag?.[1]) > 3 ? 1 : 0))}` as 'h3'
      return <Heading>{childrenOf(node, place)}</Heading>
    }
    case 'quote':
      return (
        <blockquote>
          <p>{childrenOf(node, place)}</p>
        </blockquote>
      )
    case 'list':
      return drawnList(node, place)
    default:
      return childrenOf(node, place)
  }
}

/** Rich text as HTML elements; headings in it start at `level`, whatever level the editor gave them. */
export const RichTextBody = ({ value, level = 3 }: { value: RichText | null; level?: number }): ReactNode =>
  value ? (
    // A theme may enlarge a first letter; a bracket or a figure is none.
    <div className={/^\p{L}/u.test(plainText(value)) ? 'rich' : 'rich unlettered'}>
      {value.root.children.map((node, index) => (
        <Fragment key={index}>{drawn(node, { depth: 0, level })}</Fragment>
      ))}
    </div>
  ) : null
