import type { BlockDefinition } from '#design/block/define-block.ts'
import type { Page } from '#design/design.ts'
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
  /** The part of the design this page opens: a chapter, a section, a page of a website. */
  part?: string | undefined
  /** Numbers of the passages that stand on this page, when the person's own words are used literally. */
  passages?: number[] | undefined
  /** Which of the plan's drafted pages it was, from 0, before a person changed or moved it. */
  drafted?: number | undefined
}

export type Plan = {
  title: string
  language: string
  theme: string
  /** Medium, palette and light of every picture, in one line, so that they look made by one hand. */
  artDirection?: string | undefined
  /** A person has read and accepted it: its titles stand word for word. */
  isAccepted?: boolean | undefined
  /** The pages of an accepted plan as they were planned, in their first order. */
  drafted?: PagePlan[] | undefined
  pages: PagePlan[]
}

/** A part of the person's text that is never changed: a heading, an entry of a list, a sentence. */
export type Passage = {
  /** From 1, in the order of the text. */
  number: number
  role: 'heading' | 'item' | 'sentence'
  text: string
  /** Passages of the same paragraph or list carry the same number. */
  paragraph: number
  /** White space between it and the passage before it in its paragraph. */
  before: string
  /** An entry of a numbered list. */
  ordered?: boolean
}

/** What the person asked for. */
export type Brief = {
  prompt: string
  /** The person's own text or Markdown, the material of the design. */
  source?: string | undefined
  kind: string
  seed: number
  /** False when the design is to do without pictures. */
  images: boolean
  pages?: number | undefined
  language?: string | undefined
  tone?: string | undefined
  theme?: string | undefined
  /** Who it is for, in the person's words. */
  audience?: string | undefined
  length?: DesignLength | undefined
  /** The prompt is the text of the design: it is distributed over the pages word for word. */
  literal?: boolean | undefined
  /** What one page is to do differently, when it is written again. */
  instruction?: string | undefined
  /** What was set aside for it: no more is planned or drawn. */
  most?: MostWork | undefined
}

/** The most pages and pictures of a job. */
export type MostWork = { pages: number; images: number }

/** How much the person wants to read. */
export type DesignLength = 'short' | 'medium' | 'long'

/** A layout as a provider sees it. */
export type LayoutOutline = Pick<Layout, 'slug' | 'role' | 'regions' | 'blocks' | 'guidance' | 'once'>

/** A block as a provider sees it. */
export type BlockOutline = Pick<BlockDefinition, 'slug' | 'fields' | 'guidance' | 'example'>

/** A template's page: its layout and what belongs there. */
export type SkeletonPage = { layout: string; part?: string; guidance?: string; blocks?: readonly string[] }

export type PlanContext = {
  step: 'plan'
  brief: Brief
  pages: { min: number; default: number; max: number }
  /** The person's text in parts, when it is used literally. */
  passages?: readonly Passage[]
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
  /** The passages of this page, when the person's text is used literally. */
  passages?: readonly Passage[]
  /** The page as it stands, when it is written again. */
  before?: Page
  /** The blocks the page may use, none other. */
  blocks: readonly BlockOutline[]
  /** Somebody presents the page: its answer may hold notes for the speaker. */
  hasNotes?: boolean
  /** The template's page, when the design follows one. */
  skeleton?: SkeletonPage
}
