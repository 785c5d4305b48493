import type { Page } from '#design/index.ts'
import { factsOf } from '../facts/facts-of.ts'
import type { Notes } from '../page/notes.ts'

const compound = /(?<![\p{L}\p{N}-])\p{L}{1,20}(?:-\p{L}{2,20}){0,2}(?![\p{L}\p{N}-])/gu
const LONG = 5

/** Words written in two ways, with a hyphen here and without one there: which is right, only a person knows. */
export const spelledAlike = (pages: readonly Page[], language: string, notes: Notes): void => {
  const forms = new Map<string, string>()
  const told = new Set<string>()
  pages.forEach((page, index) => {
    for (const [found] of factsOf(page, language).matchAll(compound)) {
      const form = found.toLowerCase()
      const key = form.replaceAll('-', '')
      const known = forms.get(key)
      if (known === undefined) forms.set(key, form)
      else if (known !== form && key.length >= LONG && !told.has(key)) {
        told.add(key)
        notes.add('term', `term.${key}`, { page: index, fixed: false })
      }
    }
  })
}
