import { expect, it } from 'vitest'
import { coreDesign } from '#design/core-design.ts'
import fontHoles from '#design/theme/font-holes.json' with { type: 'json' }
import { allFamilies, fontFamilies } from '#design/theme/all-families.ts'
import { fontRoles, fontSlices, fontStack, sliceFor } from '#design/theme/font-stack.ts'
import { glyphsIn, holesOf } from './glyphs.ts'
import { samples } from './samples.ts'

const codesIn = (text: string): number[] => [...text].map((each) => each.codePointAt(0) ?? 0)

it('knows which characters the files of its families lack', { timeout: 60_000 }, () => {
  // Han families come as hundreds of files whose ranges say exactly what they hold.
  const families = allFamilies.filter(({ subsets }) => Object.keys(subsets).length < 12)
  const found: Record<string, string> = Object.assign({}, ...families.map(holesOf))
  const ours = new Set(families.map(({ slug }) => slug))
  const known = Object.entries(fontHoles).filter(([key]) => ours.has(key.split('/')[0] ?? ''))
  expect(found, 'run: node --import tsx scripts/font-holes.ts').toEqual(Object.fromEntries(known))
})

it.each(coreDesign.themes.map((theme) => [theme.slug, theme] as const))(
  'draws every language of the samples with fonts of its own in %s',
  (_, theme) => {
    const missing = Object.entries(samples).flatMap(([language, text]) => {
      const characters = new Set(codesIn(text))
      const served = new Set(
        fontSlices({ theme, characters, language, mono: true }).map(
          ({ family, subset }) => `${family.family}/${subset}`,
        ),
      )
      return fontRoles.flatMap((role) => {
        const stack = fontStack(theme, role, { characters, language })
        return [...characters].flatMap((code) => {
          const slice = sliceFor(stack, code)
          const isDrawn =
            slice &&
            served.has(`${slice.family.family}/${slice.subset}`) &&
            glyphsIn(slice.family, slice.subset)(code)
          return isDrawn || code === 0x20 ? [] : [`${language} ${role} ${String.fromCodePoint(code)}`]
        })
      })
    })
    expect(missing).toEqual([])
  },
)

it('has families for brands with names of their own', () => {
  expect(fontFamilies.length).toBeGreaterThanOrEqual(14)
  expect(new Set(fontFamilies.map(({ slug }) => slug)).size).toBe(fontFamilies.length)
  expect(new Set(fontFamilies.map(({ family }) => family)).size).toBe(fontFamilies.length)
})
