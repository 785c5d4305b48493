import type { Template } from '#generated/payload-types.ts'

/** The same thing in the languages the application speaks. */
export type Both<T = string> = { en: T; de: T }

/** A block whose texts are told in both languages. */
export type SeedBlock = { blockType: string } & Record<string, unknown>

/** One page of a template: what belongs on it, and the blocks it begins with. */
export type SeedPage = { layout: string; part?: Both; guidance: Both; blocks: SeedBlock[] }

/** A template as it is first written; people change it in the panel afterwards. */
export type TemplateSeed = Pick<Template, 'slug' | 'kind' | 'theme' | 'size' | 'tags'> & {
  title: Both
  description: Both
  pages: SeedPage[]
}
