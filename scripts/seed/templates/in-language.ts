import type { Both, TemplateSeed } from './template-seed.ts'

type Language = keyof Both

const isBoth = (value: object): value is Both<unknown> => {
  const keys = Object.keys(value)
  return keys.length === 2 && 'en' in value && 'de' in value
}

const told = (value: unknown, language: Language): unknown => {
  if (Array.isArray(value)) return value.map((each) => told(each, language))
  if (typeof value !== 'object' || value === null) return value
  if (isBoth(value)) return value[language]
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, told(each, language)]))
}

/** What a template says in one language, as its localized fields hold it. */
export const inLanguage = (
  { title, description, pages }: Pick<TemplateSeed, 'title' | 'description' | 'pages'>,
  language: Language,
) => ({
  title: title[language],
  description: description[language],
  // Blocks are JSON by the time they are kept; saving checks them against their definitions.
  pages: told(pages, language) as { layout: string; guidance: string; blocks: never[] }[],
})
