import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import { fontFamilies } from './all-families.ts'
import type { BrandKit } from './brand-kit.ts'
import { brandTheme } from './brand-theme.ts'
import { contrast, hex, type Oklch } from './color.ts'
import { schemeNames } from './define-theme.ts'
import { readColor } from './read-color.ts'
import { textPairs } from './scheme.ts'

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Oklch => readColor(`#${value.toString(16).padStart(6, '0')}`) ?? [0, 0, 0])

const family = fc.option(fc.constantFrom(...fontFamilies.map(({ slug }) => slug)), { nil: undefined })

const anyKit: fc.Arbitrary<BrandKit> = fc
  .record({
    primary: anyColor,
    accents: fc.array(anyColor, { maxLength: 4 }),
    ground: fc.option(anyColor, { nil: undefined }),
    ink: fc.option(anyColor, { nil: undefined }),
    display: family,
    text: family,
  })
  .map(({ primary, accents, ground, ink, display, text }) => ({
    name: 'Any',
    colors: { primary, accents, ...(ground ? { ground } : {}), ...(ink ? { ink } : {}) },
    fonts: { ...(display ? { display } : {}), ...(text ? { text } : {}) },
  }))

const written = (color: string): Oklch => readColor(color) ?? [0, 0, 0]

describe.each(coreDesign.themes.map((theme) => [theme.slug, theme] as const))('a brand in %s', (_, theme) => {
  it('reads and tells its series apart from paper, whatever its colours', () => {
    fc.assert(
      fc.property(anyKit, (kit) => {
        const branded = brandTheme(theme, kit)
        for (const name of schemeNames) {
          for (const pair of textPairs(branded.schemes[name]))
            expect(contrast(pair.text, pair.ground), `${name}: ${pair.name}`).toBeGreaterThanOrEqual(4.5)
        }
        branded.chart.series.forEach((color, index) =>
          expect(
            contrast(written(branded.tokens[`on-c${index + 1}`] ?? ''), written(color)),
          ).toBeGreaterThanOrEqual(4.45),
        )
        for (const color of branded.chart.series)
          expect(contrast(written(color), branded.schemes.paper.ground)).toBeGreaterThanOrEqual(2.98)
        expect(Object.keys(branded.tokens).sort()).toEqual(Object.keys(theme.tokens).sort())
      }),
      { numRuns: 80, seed: 4 },
    )
  })

  it('shows the brand: its colour is the accent', () => {
    const kit: BrandKit = { name: 'B', colors: { primary: written('#0057b8'), accents: [] }, fonts: {} }
    const branded = brandTheme(theme, kit)
    const shown = schemeNames.flatMap((name) => [branded.schemes[name].accent, branded.schemes[name].ground])
    expect(shown.some(([, chroma, hue]) => chroma > 0.1 && Math.abs(hue - kit.colors.primary[2]) < 2)).toBe(
      true,
    )
    expect(branded.css).toBe(theme.css)
    expect(branded.fonts).toEqual(theme.fonts)
  })
})

it('reads colours as people write them', () => {
  expect(hex(readColor('#1b4dff') ?? [0, 0, 0])).toBe('#1b4dff')
  expect(hex(readColor(' #FA0 ') ?? [0, 0, 0])).toBe('#ffaa00')
  expect(readColor('oklch(50% 0.2 -90)')).toEqual([0.5, 0.2, 270])
  for (const wrong of ['blue', '#12', '#12345', 'oklch(2 0.1 3)', 'rgb(1 2 3)', ''])
    expect(readColor(wrong), wrong).toBeUndefined()
})

it('sets a theme in the faces of a brand', () => {
  const [theme] = coreDesign.themes
  if (!theme) throw new Error('There is no theme.')
  const kit: BrandKit = {
    name: 'B',
    colors: { primary: [0.5, 0.2, 266], accents: [] },
    fonts: { display: 'anton', text: 'manrope' },
  }
  const { fonts, scale } = brandTheme(theme, kit)
  expect([fonts.display.slug, fonts.text.slug]).toEqual(['anton', 'manrope'])
  expect(scale.h1).not.toBe(theme.scale.h1)
})
