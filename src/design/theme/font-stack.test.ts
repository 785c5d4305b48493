import { expect, it } from 'vitest'
import { broadsheet } from './broadsheet.ts'
import { fontSlices, fontStack, sliceFor } from './font-stack.ts'
import { grotesk } from './grotesk.ts'

const charactersOf = (text: string): Set<number> => new Set([...text].map((each) => each.codePointAt(0) ?? 0))
const slugsFor = (theme: typeof grotesk, text: string, language: string): string[] => [
  ...new Set(
    fontSlices({ theme, characters: charactersOf(text), language }).map(({ family }) => family.slug),
  ),
]

const own = ['bricolage-grotesque', 'inter']

it.each([
  ['Zürich, naïve, Ελλάδα, Москва', 'de', []],
  ['小さなカフェ', 'ja', ['noto-sans-jp']],
  ['小さなカフェ', 'en', ['noto-sans-jp']],
  ['城市花园', 'zh', ['noto-sans-sc']],
  ['서울의 정원', 'ko', ['noto-sans-kr']],
  ['الزراعة الحضرية', 'ar', ['noto-sans-arabic']],
  ['גינה קהילתית', 'he', ['noto-sans-hebrew']],
  ['शहरी खेती', 'hi', ['noto-sans-devanagari']],
  ['สวนในเมือง', 'th', ['noto-sans-thai']],
  ['Café 東京 and القاهرة', 'en', ['noto-sans-arabic', 'noto-sans-sc']],
  ['5 ‰ → ✓ 🎉', 'en', ['noto-emoji', 'noto-sans-sc']],
])('draws "%s" in %s with the families it needs', (text, language, slugs) => {
  expect(
    slugsFor(grotesk, text, language)
      .filter((slug) => !own.includes(slug))
      .sort(),
  ).toEqual(slugs)
})

it('stands serifs in for serifs', () => {
  expect(slugsFor(broadsheet, '東京とالقاهرة', 'ja')).toEqual([
    'newsreader',
    'noto-serif-jp',
    'noto-naskh-arabic',
    'inter',
  ])
})

it('matches a stand-in to the small letters of the face', () => {
  const slice = sliceFor(fontStack(broadsheet, 'text'), 'Ж'.codePointAt(0) ?? 0)
  const { xHeight = 0, adjust = 1 } = slice?.family ?? {}
  expect(slice?.family.slug).toBe('source-serif-4')
  expect(xHeight * adjust).toBeCloseTo(broadsheet.fonts.text.xHeight ?? 0, 2)
})

it('asks for the few slices that hold the text', () => {
  const characters = charactersOf('東京の小さなカフェの開業計画')
  const slices = fontSlices({ theme: grotesk, characters, language: 'ja' })
  expect(slices.filter(({ family }) => family.slug === 'noto-sans-jp').length).toBeLessThan(16)
})
