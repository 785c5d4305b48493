import type { BlockDefinition } from '#design/block/define-block.ts'
import type { Layout } from '#design/kinds/define-layout.ts'

/** One page as the plan describes it. */
export type PagePlan = {
  /** A headline that states the page's one idea. */
  title: string
  layout: string
  /** What the page has to get across, in one sentence. */
  idea: string
  /** Facts and topics of the prompt that belong on this page. */
  points: string[]
}

export type Plan = { title: string; language: string; theme: string; pages: PagePlan[] }

/** What the person asked for. */
export type Brief = {
  prompt: string
  kind: string
  seed: number
  /** False when the design is to do without pictures. */
  images: boolean
  pages?: number | undefined
  language?: string | undefined
  tone?: string | undefined
  theme?: string | undefined
}

/** A layout as a provider sees it. */
export type LayoutOutline = Pick<Layout, 'slug' | 'role' | 'regions' | 'blocks' | 'guidance'>

/** A block as a provider sees it. */
export type BlockOutline = Pick<BlockDefinition, 'slug' | 'fields' | 'guidance' | 'example'>

/** A template's page: its layout and what belongs there. */
export type SkeletonPage = { layout: string; guidance?: string; blocks?: readonly string[] }

export type PlanContext = {
  step: 'plan'
  brief: Brief
  pages: { min: number; default: number; max: number }
  layouts: readonly LayoutOutline[]
  themes: readonly { slug: string; description: string }[]
  /** The template's pages, when the design follows one. */
  skeleton: readonly SkeletonPage[]
}

export type PageContext = {
  step: 'page' | 'repair'
  brief: Brief
  plan: Plan
  /** 0-based. */
  index: number
  /** All layouts of the kind, to know what the other pages do. */
  layouts: readonly LayoutOutline[]
  layout: LayoutOutline
  /** The blocks the page may use, none other. */
  blocks: readonly BlockOutline[]
  /** The template's page, when the design follows one. */
  skeleton?: SkeletonPage
}
