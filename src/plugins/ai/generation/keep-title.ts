import { type Block, type BlockDefinition, type DesignRegistry, fromModel, type Page } from '#design/index.ts'
import { cutText } from '#kernel/cut-text.ts'

type Keeping = { title: string; registry: Pick<DesignRegistry, 'blocks' | 'layouts'> }

/**
 * The page under the title a person has accepted, word for word: in its first block that has a heading, else in a block of
 * the layout that is one, else in the line that says what the page's one block means.
 */
export const keepTitle = (page: Page, { title, registry }: Keeping): Page => {
  const definitionOf = (block: Block) => registry.blocks.find(({ slug }) => slug === block.blockType)
  const layout = registry.layouts.find(({ slug }) => slug === page.layout)
  const at = page.blocks.findIndex((block) => definitionOf(block)?.heading !== undefined)
  const headed = page.blocks[at]
  if (headed) return replaced(page, at, titled(headed, definitionOf(headed), title))
  const own = registry.blocks.filter(({ slug }) => layout?.blocks.includes(slug))
  const heading = own.flatMap((definition) => headingOf(definition, title) ?? [])[0]
  if (heading) return { ...page, blocks: [heading, ...page.blocks] }
  const labelled = page.blocks.findIndex((block) => typeof block['label'] === 'string')
  const block = page.blocks[labelled]
  if (!block || block['label'] === title) return page
  const hasNote = definitionOf(block)?.fields.some(({ name }) => name === 'note') && !block['note']
  // What stood there is still said.
  return replaced(page, labelled, {
    ...block,
    label: title,
    ...(hasNote ? { note: block['label'] } : {}),
  })
}

/** The longest title a layout shows whole; undefined where it shows any. */
export const longestTitle = (
  layout: string,
  { blocks, layouts }: Pick<DesignRegistry, 'blocks' | 'layouts'>,
): number | undefined => {
  const allowed = layouts.find(({ slug }) => slug === layout)?.blocks ?? []
  const lengths = blocks
    .filter(({ slug, heading }) => heading !== undefined && allowed.includes(slug))
    .flatMap((definition) => headingField(definition)?.maxLength ?? [])
  return lengths.length > 0 ? Math.max(...lengths) : undefined
}

const headingField = ({ fields, heading }: BlockDefinition) => {
  const field = fields.find(({ name }) => name === heading)
  return field?.type === 'text' || field?.type === 'textarea' ? field : undefined
}

const titled = (block: Block, definition: BlockDefinition | undefined, title: string): Block => {
  const field = definition && headingField(definition)
  return field ? { ...block, [field.name]: cutText(title, field.maxLength ?? title.length) } : block
}

/** A block that needs nothing but its heading. */
const headingOf = (definition: BlockDefinition, title: string): Block | undefined => {
  const field = headingField(definition)
  if (!field || title.length > (field.maxLength ?? Infinity)) return undefined
  const read = fromModel([definition], { blocks: [{ blockType: definition.slug, [field.name]: title }] })
  return read.ok ? read.blocks[0] : undefined
}

const replaced = (page: Page, at: number, block: Block): Page => ({
  ...page,
  blocks: page.blocks.map((each, index) => (index === at ? block : each)),
})
