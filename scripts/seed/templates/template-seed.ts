import type { Template } from '#generated/payload-types.ts'

type Both<T> = { en: T; de: T }

/** One page of a template: what belongs on it, and the blocks it begins with. */
export type TemplatePage = NonNullable<Template['pages']>[number]

/** A template as it is first written; people change it in the panel afterwards. */
export type TemplateSeed = Pick<Template, 'slug' | 'kind' | 'theme' | 'tags'> & {
  title: Both<string>
  description: Both<string>
  pages: Both<TemplatePage[]>
}
