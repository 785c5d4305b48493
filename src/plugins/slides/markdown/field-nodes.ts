import type { BlockContent, ListItem, PhrasingContent } from 'mdast'
import type { BlockField } from '#design/index.ts'
import { link, oneLine, paragraph, paragraphs, strong, text } from './phrases.ts'
import { richTextNodes } from './rich-text-nodes.ts'

type Values = Readonly<Record<string, unknown>>

export type Depth = 1 | 2 | 3 | 4 | 5 | 6

export type FieldContext = {
  /** Of headings within running text. */
  depth: Depth
  altOf: (asset: string) => string
}

const isTold = ({ type }: BlockField): boolean => type === 'text' || type === 'textarea'

/** The fields a link's words may stand in, beside its `url`. */
const linked = new Set(['label', 'action', 'title'])

const picture = (value: unknown, { altOf }: FieldContext): PhrasingContent[] =>
  typeof value === 'string' ? [{ type: 'image', url: '', alt: oneLine(altOf(value)) }] : []

/** A row's texts in one line, its name first and strong where more follows; links where it has an address. */
const lineOf = (fields: readonly BlockField[], values: Values): PhrasingContent[] => {
  const url = oneLine(values['url'])
  const told = fields.filter((field) => isTold(field) && field.name !== 'url')
  const words = told.flatMap((field) => {
    const value = oneLine(values[field.name])
    return value === '' ? [] : [{ value, isLink: url !== '' && linked.has(field.name) }]
  })
  if (words.length === 0) return url === '' ? [] : [link(url, url)]
  return words.flatMap(({ value, isLink }, index): PhrasingContent[] => {
    const node = isLink ? link(value, url) : index === 0 && words.length > 1 ? strong(value) : text(value)
    return index === 0 ? [node] : [text(' – '), node]
  })
}

const isTicked = (values: Values): { checked?: boolean } => {
  if (typeof values['done'] === 'boolean') return { checked: values['done'] }
  return typeof values['without'] === 'boolean' ? { checked: !values['without'] } : {}
}

const itemOf = (fields: readonly BlockField[], values: Values, context: FieldContext): ListItem[] => {
  const line = lineOf(fields, values)
  const rest = fieldNodes(
    fields.filter((field) => !isTold(field)),
    values,
    context,
  )
  const children = [...(line.length > 0 ? [paragraph(...line)] : []), ...rest]
  return children.length > 0 ? [{ type: 'listItem', spread: false, ...isTicked(values), children }] : []
}

/** What the fields of a block say, whatever the block is: texts, lists of its rows, alternative texts of pictures. */
export const fieldNodes = (
  fields: readonly BlockField[],
  values: Values,
  context: FieldContext,
): BlockContent[] => {
  const hasLink = fields.some(({ name }) => name === 'url')
  const action = fields.filter(({ name }) => hasLink && (name === 'url' || name === 'label'))
  return fields.flatMap((field): BlockContent[] => {
    const value = values[field.name]
    if (field.name === 'url' && hasLink) {
      const line = lineOf(action, values)
      return line.length > 0 ? [paragraph(...line)] : []
    }
    if (action.includes(field)) return []
    switch (field.type) {
      case 'text':
      case 'textarea':
        return paragraphs(value)
      case 'richText':
        return richTextNodes(value, context.depth)
      case 'upload':
        return picture(value, context).map((image) => paragraph(image))
      case 'group':
        return fieldNodes(field.fields, value as Values, context) // complete by fieldValues
      case 'array': {
        const items = (value as Values[]).flatMap((row) => itemOf(field.fields, row, context)) // likewise
        return items.length > 0 ? [{ type: 'list', ordered: false, spread: false, children: items }] : []
      }
      default:
        return []
    }
  })
}
