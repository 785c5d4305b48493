import type { Block, BlockDefinition, BlockField } from '#design/index.ts'
import { fromMarkdownText } from '#design/index.ts'

const element = { direction: null, format: '', indent: 0, version: 1 }

/** Rich text nobody's editor would write: every node the renderer knows and some it does not, with the text in all places. */
export const hostileRichText = (text: string): unknown => {
  const words = { type: 'text', text, format: text, style: text, mode: text, detail: text, version: 1 }
  const all = { ...words, format: 127 }
  const link = (type: string, fields: object) => ({
    ...element,
    type,
    fields,
    url: text,
    rel: text,
    children: [all],
  })
  const inline = [
    words,
    all,
    link('link', { linkType: 'custom', url: text, newTab: true, rel: text }),
    link('autolink', { linkType: text, url: text }),
    link('link', { linkType: 'internal', doc: { relationTo: text, value: text }, url: text }),
    { type: 'tab', text, version: 1 },
    { type: 'linebreak', version: 1, text },
  ]
  const listItem = { ...element, type: 'listitem', value: text, checked: text, children: inline }
  const children = [
    {
      ...element,
      type: 'paragraph',
      format: text,
      direction: text,
      textStyle: text,
      style: text,
      children: inline,
    },
    { ...element, type: 'heading', tag: `h1 ${text}`, children: inline },
    { ...element, type: 'heading', tag: 'script', children: inline },
    { ...element, type: 'quote', children: inline },
    { ...element, type: 'list', listType: 'check', tag: text, start: text, children: [listItem] },
    { ...element, type: 'list', listType: 'number', tag: 'ol', start: 2, children: [listItem] },
    {
      ...element,
      type: 'upload',
      relationTo: text,
      value: { url: text, alt: text },
      fields: { caption: text },
    },
    { ...element, type: 'block', fields: { blockType: text, html: text }, children: inline },
    { ...element, type: text, tag: text, html: text, src: text, children: inline },
    { type: 'html', html: text, value: text, dangerouslySetInnerHTML: { __html: text } },
    { type: 'horizontalrule', version: text },
    ...fromMarkdownText(text).root.children,
  ]
  return { root: { ...element, type: 'root', children } }
}

/** The text as a string, and as an object React would take for an element or markup if it were let through. */
const fillField = (field: BlockField, text: string, asset: string): unknown => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return text
    case 'number':
      return 42
    case 'checkbox':
      return true
    case 'select':
      return field.options.at(-1)?.value
    case 'richText':
      return hostileRichText(text)
    case 'upload':
      return asset
    case 'array':
      return [0, 1].map(() => fillFields(field.fields, text, asset))
    case 'group':
      return fillFields(field.fields, text, asset)
  }
}

const fillFields = (fields: readonly BlockField[], text: string, asset: string): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, fillField(field, text, asset)]))

/** A block of any definition, of every select option in turn, with a text in each place a text can be. */
export const fillBlock = (definition: BlockDefinition, text: string, asset: string): Block[] => {
  const filled = {
    blockName: text,
    ...fillFields(definition.fields, text, asset),
    blockType: definition.slug,
  }
  const selects = definition.fields.filter((field) => field.type === 'select')
  const variants = selects.flatMap(({ name, options }) =>
    options.map(({ value }) => ({ ...filled, [name]: value })),
  )
  return variants.length > 0 ? variants : [filled]
}
