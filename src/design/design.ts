import type { Contributions } from '#kernel/registry.ts'
import type {} from './block/define-block.ts'
import type {} from './kinds/define-kind.ts'
import type {} from './kinds/define-layout.ts'
import type { BrandKit } from './theme/brand-kit.ts'
import type {} from './theme/define-theme.ts'

/** A block on a page: its type's field values beside these three. */
export type Block = { id?: string; blockType: string; blockName?: string } & Record<string, unknown>

export type Page = {
  id?: string
  layout: string
  /** The part of the design this page opens: a chapter, a section of a deck, a page of a website. */
  part?: string
  notes?: string
  blocks: Block[]
}

export type Design = {
  title: string
  kind: string
  theme: string
  /** A BCP 47 tag, such as `en` or `zh-Hans`. */
  language: string
  /** One of the kind's sizes; its first when left out. */
  size?: string
  /** Whose colours, faces and logo it wears; not part of what is stored with its pages. */
  brand?: BrandKit
  pages: Page[]
}

/** Everything designs are made of: what the core brings and what plugins added. */
export type DesignRegistry = Pick<Contributions, 'blocks' | 'kinds' | 'layouts' | 'themes'>

/** An image a design may show, by asset id. `src` is a signed address or a data URI. */
export type Asset = {
  src: string
  width?: number
  height?: number
  alt: string
  /** Percent from the left and from the top. */
  focalX?: number
  focalY?: number
}

export type AssetMap = Readonly<Record<string, Asset>>
