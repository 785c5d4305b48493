type Both<T> = { en: T; de: T }

/** One page of a template: what belongs on it, and the blocks it begins with. */
export type TemplatePage = {
  layout: string
  guidance: string
  blocks: ({ blockType: string } & Record<string, unknown>)[]
}

/** A template as it is first written; people change it in the panel afterwards. */
export type TemplateSeed = {
  slug: string
  kind: string
  theme: string
  size?: string
  tags: string[]
  title: Both<string>
  description: Both<string>
  pages: Both<TemplatePage[]>
}
