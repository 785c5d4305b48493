import type { Page } from '#design/index.ts'
import { placeholderWord } from '../words.ts'

const asset = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/
const deepest = 20

/** What a page states already, as text: without its placeholders, which nobody has confirmed. */
export const factsOf = ({ blocks }: Page, language: string): string =>
  blocks
    .filter((block) => block['source'] !== placeholderWord(language))
    .flatMap((block) => leaves(block))
    .join('\n')
    .replace(/\[[^[\]]*\]/g, ' ')

const leaves = (value: unknown, depth = 0): string[] => {
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'string') return asset.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null || depth > deepest) return []
  return Object.entries(value).flatMap(([key, each]) => (key === 'id' ? [] : leaves(each, depth + 1)))
}
