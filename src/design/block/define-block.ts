import type { ReactNode } from 'react'
import type { LocalText } from '#kernel/local-text.ts'
import type { RenderContext } from '../render/render-context.ts'
import type { BlockField, ValuesOf } from './block-field.ts'
import type { Measure } from './measure.ts'

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    blocks: BlockDefinition
  }
}

/** One kind of block: its fields, how it looks and what a model must know to write it. */
export type BlockDefinition = {
  readonly slug: string
  readonly labels: { readonly singular: LocalText; readonly plural: LocalText }
  /** Kinds of design it is meant for; all when left out. */
  readonly kinds?: readonly string[]
  readonly fields: readonly BlockField[]
  /** The text field drawn as the block's heading; it takes part in the page's outline. */
  readonly heading?: string
  /** The array, richText or textarea field by which the block may be continued on a next sheet: between rows, or in its text. */
  readonly flows?: string
  /** Belongs to what follows it: never the last block on a sheet that goes on. */
  readonly leads?: boolean
  readonly guidance: string
  readonly example: Readonly<Record<string, unknown>>
  /** Pure: the same values give the same markup. Method syntax, so that each block may ask for its own values. */
  Component(props: Record<string, unknown> & { render: RenderContext }): ReactNode
  readonly css?: string
  /** Estimated height in page units, for fitting text to a page; estimated from the fields when left out. */
  measure?(values: Record<string, unknown>, measure: Measure): number
}

type Definition<Fields extends readonly BlockField[]> = Omit<
  BlockDefinition,
  'fields' | 'Component' | 'measure' | 'heading' | 'flows'
> & {
  readonly fields: Fields
  readonly heading?: Fields[number]['name']
  readonly flows?: Extract<Fields[number], { type: 'array' | 'richText' | 'textarea' }>['name']
  Component(props: ValuesOf<Fields> & { render: RenderContext }): ReactNode
  measure?(values: ValuesOf<Fields>, measure: Measure): number
}

const fieldTypes = [
  'text',
  'textarea',
  'number',
  'checkbox',
  'select',
  'richText',
  'upload',
  'array',
  'group',
]
const reserved = ['id', 'blockType', 'blockName']

const complain = (slug: string, what: string): never => {
  throw new Error(`defineBlock: "${slug}" ${what}`)
}

const checkFields = (slug: string, fields: readonly BlockField[], depth: number): void => {
  if (depth > 3) complain(slug, 'nests its fields deeper than three levels.')
  const seen = new Set<string>()
  for (const field of fields) {
    if (!/^[a-z][a-zA-Z0-9]*$/.test(field.name)) complain(slug, `has a field with the name "${field.name}".`)
    if (reserved.includes(field.name))
      complain(slug, `has a field "${field.name}", which every block has already.`)
    if (seen.has(field.name)) complain(slug, `has two fields "${field.name}".`)
    if (!fieldTypes.includes(field.type)) complain(slug, `has a field of the type "${String(field.type)}".`)
    seen.add(field.name)
    if ('fields' in field) checkFields(slug, field.fields, depth + 1)
  }
}

/**
 * Checks a block and gives it its registered form.
 *
 * @throws Error when a name or a field type is not allowed.
 * @example defineBlock({ slug: 'note', fields: [{ name: 'text', type: 'text' }], Component: ({ text }) => <p>{text}</p>, … })
 */
export const defineBlock = <const Fields extends readonly BlockField[]>(
  definition: Definition<Fields>,
): BlockDefinition => {
  if (!/^[a-z][a-zA-Z0-9]*$/.test(definition.slug)) complain(definition.slug, 'needs a camelCase slug.')
  checkFields(definition.slug, definition.fields, 1)
  for (const named of [definition.heading, definition.flows]) {
    if (named && !definition.fields.some((field) => field.name === named))
      complain(definition.slug, `has no field "${named}".`)
  }
  return definition
}
