import { type Block, type BlockDefinition, isRichText } from '#design/index.ts'
import type { RichText, RichTextNode } from '#design/rich-text/rich-text.ts'
import { plainWords } from '../facts/known.ts'
import { mapSame, withChildren, wordsOf } from '../edit/edit-rich-text.ts'
import type { Notes } from './notes.ts'

type Definitions = ReadonlyMap<string, BlockDefinition>

/** The words a block is headed by. */
export const titleOf = (block: Block, definitions: Definitions): string => {
  const heading = definitions.get(block.blockType)?.heading
  const title = heading === undefined ? undefined : block[heading]
  return typeof title === 'string' ? title.trim() : ''
}

/** Headings in steps of one below the block's own, none that says the title again, none with nothing below it. */
const orderRichText = (value: RichText, title: string, onChange: () => void): RichText => {
  const known = plainWords(title)
  return withChildren(value, (given) => {
    let nodes = given
    const [first] = nodes
    if (
      first &&
      nodes.length > 1 &&
      known !== '' &&
      (first.type === 'heading' || first.type === 'paragraph') &&
      plainWords(wordsOf(first)) === known
    )
      nodes = nodes.slice(1)
    const hollow = (node: RichTextNode, index: number): boolean => {
      const next = nodes[index + 1]
      return (
        node.type === 'heading' &&
        (next === undefined ? nodes.length > 1 : next.type === 'heading' && next.tag <= node.tag)
      )
    }
    const filled = nodes.filter((node, index) => !hollow(node, index))
    let deepest = 2
    const ordered = mapSame(filled.length === nodes.length ? nodes : filled, (node) => {
      if (node.type !== 'heading') return node
      const level = Math.min(4, Math.max(3, Math.min(Number(node.tag.slice(1)), deepest + 1)))
      deepest = level
      const tag = `h${level}` as 'h3' | 'h4' // between three and four
      return tag === node.tag ? node : { ...node, tag }
    })
    if (ordered !== given) onChange()
    return ordered
  })
}

/** The blocks with the page's title first and once, and with the headings of their texts in order. */
export const orderHeadings = (
  blocks: readonly Block[],
  definitions: Definitions,
  title: string,
  notes: Notes,
): Block[] => {
  const seen = new Set<string>()
  const once = blocks.flatMap((block, index): Block[] => {
    const definition = definitions.get(block.blockType)
    const own = titleOf(block, definitions)
    const key = plainWords(own)
    // A heading alone, said before on the page, adds nothing.
    const isHeadingOnly = definition !== undefined && isHeading(definition)
    if (isHeadingOnly && key !== '' && seen.has(key)) {
      notes.add('heading', `blocks.${index}`)
      return []
    }
    if (key !== '') seen.add(key)
    return [block]
  })
  const at = once.findIndex((block) => block.blockType === 'heading')
  const isBelow =
    at > 0 &&
    once.slice(0, at).every((block) => titleOf(block, definitions) === '' && block.blockType !== 'divider')
  if (isBelow) notes.add('heading', `blocks.${at}`)
  const ordered = isBelow ? [once[at] as Block, ...once.slice(0, at), ...once.slice(at + 1)] : once // found just above
  let pageTitle = title
  return mapSame(ordered, (block, index) => {
    const own = titleOf(block, definitions)
    if (own !== '') pageTitle = own
    return textsInOrder(block, definitions, pageTitle, () => notes.add('heading', `blocks.${index}`))
  })
}

const textsInOrder = (block: Block, definitions: Definitions, title: string, onChange: () => void): Block => {
  let changed = block
  for (const field of definitions.get(block.blockType)?.fields ?? []) {
    const value = block[field.name]
    if (field.type !== 'richText' || !isRichText(value)) continue
    const ordered = orderRichText(value, title, onChange)
    if (ordered !== value) changed = { ...changed, [field.name]: ordered }
  }
  return changed
}

/** A block that is its heading and little more: its other fields may all be empty and hold only text. */
export const isHeading = ({ heading, fields }: BlockDefinition): boolean =>
  heading !== undefined &&
  fields.length <= 4 &&
  fields.every(
    (field) =>
      (field.type === 'text' || field.type === 'textarea' || field.type === 'select') &&
      (field.name === heading || !field.required),
  ) &&
  !fields.some(({ name }) => /(?:url|action|label|text|date)$/i.test(name))
