import { coreDesign, type Design } from '#design/index.ts'

/** A design of a kind whose pages go through its layouts, each filled with the examples of the blocks it allows. */
export const sampleDesign = (kind: string, pages: number, more: Partial<Design> = {}): Design => {
  const layouts = coreDesign.layouts.filter((layout) => layout.kinds.includes(kind))
  const examples = new Map(coreDesign.blocks.map((block) => [block.slug, block.example]))
  return {
    title: `A ${kind} for testing`,
    kind,
    theme: coreDesign.themes[0]?.slug ?? '',
    language: 'en',
    pages: Array.from({ length: pages }, (_, page) => {
      const layout = layouts[page % layouts.length]
      const room = layout?.regions.reduce((sum, region) => sum + region.capacity, 0) ?? 0
      const blocks = (layout?.blocks ?? []).slice(0, Math.min(room, 2))
      return {
        layout: layout?.slug ?? '',
        blocks: blocks.map((blockType) => ({ ...structuredClone(examples.get(blockType)), blockType })),
      }
    }),
    ...more,
  }
}
