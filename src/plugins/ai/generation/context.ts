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
  pages?: number
  language?: string
  tone?: string
  theme?: string
}

export type LayoutOutline = {
  slug: string
  label: string
  guidance: string
  blocks: readonly string[]
  /** How many blocks the layout has room for. */
  capacity: number
}

/** A block as a provider sees it: `fields` are Payload fields of the set blocks may use. */
export type BlockOutline = {
  slug: string
  fields: readonly FieldOutline[]
  guidance: string
  example: Readonly<Record<string, unknown>>
}

export type FieldOutline = {
  name: string
  type: string
  required?: boolean
  maxLength?: number
  min?: number
  max?: number
  minRows?: number
  maxRows?: number
  options?: readonly { value: string }[]
  fields?: readonly FieldOutline[]
}

export type PlanContext = {
  step: 'plan'
  brief: Brief
  kind: { slug: string; pages: { min: number; default: number; max: number } }
  layouts: readonly LayoutOutline[]
  themes: readonly { slug: string; description: string }[]
  /** The template's pages, when the design follows one. */
  skeleton?: readonly { layout: string; guidance?: string }[]
}

export type PageContext = {
  step: 'page' | 'repair'
  brief: Brief
  plan: Plan
  index: number
  page: PagePlan
  layout: LayoutOutline
  blocks: readonly BlockOutline[]
  guidance?: string
}
