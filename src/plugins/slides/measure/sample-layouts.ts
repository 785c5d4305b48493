import {
  type Block,
  type BlockDefinition,
  type Composition,
  compositionOf,
  type Design,
  isRichText,
  type Layout,
  type Region,
  sheetsOf,
} from '#design/index.ts'

/** As long as titles of decks are, so that what holds it is as wide. */
const title = 'The quiet return of the city tram'

type Definitions = Composition['definitions']

/** An example of a block; what only leads to others is no more than its heading. */
const exampleOf = ({ slug, example, leads, heading }: BlockDefinition): Block =>
  leads && heading
    ? { blockType: slug, [heading]: example[heading] }
    : { ...structuredClone(example), blockType: slug }

/** The same with fewer words: the first of its heading, and the first paragraph of its text. */
const shortened = (block: Block, { heading }: BlockDefinition): Block => {
  const shorter = Object.entries(block).map(([name, value]): [string, unknown] => {
    if (name === heading && typeof value === 'string') return [name, value.split(' ').slice(0, 4).join(' ')]
    if (!isRichText(value)) return [name, value]
    return [name, { ...value, root: { ...value.root, children: value.root.children.slice(0, 1) } }]
  })
  return { ...block, ...Object.fromEntries(shorter) }
}

/** What a region of a layout is made for, after what stands on the page already. */
const filling = (
  region: Region,
  { layout, definitions, before }: { layout: Layout; definitions: Definitions; before: readonly string[] },
): string[] => {
  const known = layout.blocks.filter((slug) => definitions.has(slug))
  const isNamed = (slug: string): boolean => layout.regions.some(({ accepts }) => accepts?.includes(slug))
  const fitting = known.filter((slug) =>
    region.accepts ? region.accepts.includes(slug) : !isNamed(slug) || layout.regions.length === 1,
  )
  const free = fitting.filter((slug) => !before.includes(slug))
  // Columns of equal weight hold the same.
  const again =
    region.slug === 'aside' && !region.accepts ? before.findLast((slug) => slug === 'text') : undefined
  const first = again ?? free[0] ?? fitting.at(-1)
  if (first === undefined) return []
  const next = free.find((slug) => slug !== first && !definitions.get(slug)?.leads)
  const hasRoom = region.capacity > 1 && definitions.get(first)?.leads === true
  return hasRoom && next !== undefined ? [first, next] : [first]
}

const sampleBlocks = (layout: Layout, definitions: Definitions): Block[] => {
  const slugs: string[] = []
  for (const region of layout.regions) slugs.push(...filling(region, { layout, definitions, before: slugs }))
  return slugs.flatMap((slug) => {
    const definition = definitions.get(slug)
    return definition ? [exampleOf(definition)] : []
  })
}

/** The layouts of a composition's kind, in the order of the kind. */
export const layoutsOfKind = ({ kind, registry }: Composition): Layout[] =>
  registry.layouts.filter(({ kinds }) => kinds.includes(kind.slug))

/** The design with one page for each layout of its kind, filled with examples of blocks made for it. */
export const sampleLayouts = (own: Composition): Design => {
  const { definitions, registry } = own
  const pages = layoutsOfKind(own).map((layout) => ({
    layout: layout.slug,
    blocks: sampleBlocks(layout, definitions),
  }))
  const design = { ...own.design, title, pages }
  const sheets = sheetsOf(compositionOf({ design, registry, assets: {}, media: 'screen' }))
  const long = new Set(sheets.filter(({ part }) => part > 0).map(({ page }) => page))
  const short = (block: Block): Block => {
    const definition = definitions.get(block.blockType)
    return definition ? shortened(block, definition) : block
  }
  // A layout is known by one sheet that has all its places.
  return {
    ...design,
    pages: pages.map((page, index) => (long.has(index) ? { ...page, blocks: page.blocks.map(short) } : page)),
  }
}
