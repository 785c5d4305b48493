import { fontFamilies } from '#design/theme/all-families.ts'
import { everywhereFamilies } from '#design/theme/everywhere-families.ts'
import type { FontFamily } from '#design/theme/font-family.ts'
import { familiesBehind, hanLanguage } from '#design/theme/script-families.ts'

/** Faces most machines have, by the family whose letters are as wide and which draws in their stead. */
const originals: Readonly<Record<string, string>> = {
  arimo: 'Arial',
  tinos: 'Times New Roman',
  cousine: 'Courier New',
  gelasio: 'Georgia',
}

const namedOtherwise: Readonly<Record<string, string>> = { ...originals, 'fraunces-soft': 'Fraunces' }

const capital = (word: string): string =>
  /^(jp|kr|sc|tc)$/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)

/** The name people have a family installed under, which is that of Google Fonts. */
export const installedName = ({ slug, family }: Pick<FontFamily, 'slug' | 'family'>): string =>
  namedOtherwise[slug] ?? (family.startsWith('Platen ') ? slug.split('-').map(capital).join(' ') : family)

/** Whether a family only draws in the stead of one that most machines have. */
export const standsForOriginal = ({ slug }: Pick<FontFamily, 'slug'>): boolean =>
  Object.hasOwn(originals, slug)

/** A family of a stack: one the platform ships, or a name it knows nothing more of. */
export type StackFamily = { readonly name: string; readonly family?: FontFamily }

const unquoted = (name: string): string => name.trim().replace(/^(["'])(.*)\1$/, '$2')

/** The families of a computed `font-family`, nearest first; for Han characters those of the text's language. */
export const stackFamilies = (
  stack: string,
  { text, language }: { text: string; language: string },
): StackFamily[] => {
  const han = hanLanguage(new Set([...text].map((letter) => letter.codePointAt(0) ?? 0)), language)
  const known = [
    ...fontFamilies,
    ...everywhereFamilies,
    ...familiesBehind('sans', han),
    ...familiesBehind('serif', han),
  ]
  const find = (css: string): FontFamily | undefined => known.find(({ family }) => family === css)
  return stack
    .split(',')
    .map(unquoted)
    .filter((css) => css !== '')
    .map((css) => {
      // A stand-in that is set larger or smaller has its percentage behind its name.
      const family = find(css) ?? find(css.replace(/ \d+$/, ''))
      return family ? { name: installedName(family), family } : { name: css }
    })
}
