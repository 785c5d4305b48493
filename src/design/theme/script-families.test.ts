import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fileOf, subsetsFor } from './font-family.ts'
import { scriptFamilies, scriptFamiliesFor } from './script-families.ts'

const charactersOf = (text: string): Set<number> => new Set([...text].map((each) => each.codePointAt(0) ?? 0))
const slugsFor = (text: string, language: string): string[] =>
  scriptFamiliesFor(charactersOf(text), language).map(({ slug }) => slug)

it.each([
  ['Zürich, naïve, Ελλάδα, Москва', 'de', []],
  ['小さなカフェ', 'ja', ['noto-sans-jp']],
  ['小さなカフェ', 'en', ['noto-sans-jp']],
  ['城市花园', 'zh', ['noto-sans-sc']],
  ['서울의 정원', 'ko', ['noto-sans-kr']],
  ['الزراعة الحضرية', 'ar', ['noto-sans-arabic']],
  ['גינה קהילתית', 'he', ['noto-sans-hebrew']],
  ['Café 東京 and القاهرة', 'en', ['noto-sans-sc', 'noto-sans-arabic']],
])('finds the families "%s" in %s needs', (text, language, slugs) => {
  expect(slugsFor(text, language)).toEqual(slugs)
})

it('asks for the few slices that hold the text', () => {
  const text = charactersOf('東京の小さなカフェの開業計画')
  const [family] = scriptFamiliesFor(text, 'ja')
  if (!family) throw new Error('There is no family.')
  const slices = subsetsFor(family, text)
  expect(slices.length).toBeGreaterThan(0)
  expect(slices.length).toBeLessThan(16)
})

it('names files that the packages ship', () => {
  for (const family of scriptFamilies) {
    for (const subset of Object.keys(family.subsets)) {
      for (const face of family.faces) {
        expect(existsSync(`node_modules/${family.package}/files/${fileOf(face, subset)}`)).toBe(true)
      }
    }
  }
})
