import { coreDesign } from '../core-design.ts'
import type { Block, Design, Page } from '../design.ts'

/** A block of a type with the values of its example. */
export const exampleBlock = (slug: string): Block => {
  const definition = coreDesign.blocks.find((block) => block.slug === slug)
  if (!definition) throw new Error(`There is no block "${slug}".`)
  return { ...structuredClone(definition.example), blockType: slug }
}

/** Plugins may bring blocks that layouts already name. */
const isRegistered = (slug: string): boolean => coreDesign.blocks.some((block) => block.slug === slug)

/** One page for each layout of a kind, holding an example of every block the layout allows. */
export const samplePages = (kind: string): Page[] =>
  coreDesign.layouts
    .filter((layout) => layout.kinds.includes(kind))
    .map((layout) => ({ layout: layout.slug, blocks: layout.blocks.filter(isRegistered).map(exampleBlock) }))

/** A whole design of a kind that uses every layout and block. */
export const sampleDesign = (
  kind = 'document',
  theme = 'broadsheet',
  changes: Partial<Design> = {},
): Design => ({
  title: 'The quiet return of the city tram',
  kind,
  theme,
  language: 'en',
  pages: samplePages(kind),
  ...changes,
})

/** The same numbers for the same seed, evenly from 0 up to 1. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
