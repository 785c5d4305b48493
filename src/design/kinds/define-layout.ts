import type { LocalText } from '#kernel/local-text.ts'

declare module '#kernel/registry.ts' {
  interface RegistryEntries {
    layouts: Layout
  }
}

/** A part of a page. A block goes to the first region that names its type, else to the first open one with room. */
export type Region = {
  /** Themes style `top`, `main` and `aside`; `picture` and `foot` are for what goes beyond them. */
  readonly slug: string
  /** How many blocks it is made for; the last region that may take a block takes all that follow. */
  readonly capacity: number
  /** Block types it is meant for; open to every type when left out. */
  readonly accepts?: readonly string[]
  /** How many of the page's twelve columns it takes; all when left out. */
  readonly span?: number
  /** How many columns stay empty before it. */
  readonly offset?: number
  /** Regions of one row stand side by side; each has a row of its own when left out. */
  readonly row?: number
}

/** A way to arrange a page, and what a model may put there. */
export type Layout = {
  readonly slug: string
  readonly kinds: readonly string[]
  readonly label: LocalText
  /** What the page does in the sequence; themes give each role its own look. */
  readonly role: 'opening' | 'content' | 'emphasis' | 'figures' | 'closing'
  readonly regions: readonly [Region, ...Region[]]
  /** Stands at most once in a design: right after its opening, or at its end. */
  readonly once?: 'start' | 'end'
  /** Block types a model may use here, at most eight. */
  readonly blocks: readonly string[]
  readonly guidance: string
  readonly css?: string
}

/** Checks a layout and returns it. @throws Error when it names more than eight block types. */
export const defineLayout = (layout: Layout): Layout => {
  if (layout.blocks.length === 0 || layout.blocks.length > 8) {
    throw new Error(
      `defineLayout: "${layout.slug}" must allow one to eight block types, got ${layout.blocks.length}.`,
    )
  }
  return layout
}
