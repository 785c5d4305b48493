import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import { contrast, hex, luminance, type Oklch, readable } from './color.ts'
import { defineTheme, schemeNames } from './define-theme.ts'
import { scheme, textPairs } from './scheme.ts'

describe('contrast', () => {
  it('knows black on white', () => {
    expect(contrast([0, 0, 0], [1, 0, 0])).toBeCloseTo(21, 1)
    expect(luminance([1, 0, 0])).toBeCloseTo(1, 3)
    expect(hex([0.627955, 0.257683, 29.2339])).toBe('#ff0000')
  })

  it('moves a colour until it reads', () => {
    const ground: Oklch = [0.98, 0.01, 90]
    expect(contrast(readable([0.9, 0.1, 90], ground), ground)).toBeGreaterThanOrEqual(4.5)
    const dark: Oklch = [0.2, 0.01, 90]
    expect(contrast(readable([0.25, 0.1, 90], dark), dark)).toBeGreaterThanOrEqual(4.5)
  })
})

describe.each(coreDesign.themes)('the theme $label', (theme) => {
  it.each(schemeNames)('reads on its surface "%s"', (name) => {
    for (const { name: pair, text, ground, ratio } of textPairs(theme.schemes[name])) {
      expect(contrast(text, ground), pair).toBeGreaterThanOrEqual(ratio)
    }
  })

  it('has a swatch and fonts with files', () => {
    expect(theme.swatch.every((color) => /^#[0-9a-f]{6}$/.test(color))).toBe(true)
    expect(theme.fonts.text.faces[0]?.file).toMatch(/\{subset\}.*\.woff2$/)
  })
})

it('is refused when its text does not read', () => {
  const [theme] = coreDesign.themes
  if (!theme) throw new Error('no theme')
  const grey: Oklch = [0.6, 0, 0]
  const paper = { ...theme.schemes.paper, ink: grey, ground: grey }
  expect(() =>
    defineTheme({ ...theme, chart: { ...theme.chart, series: [] }, schemes: { ...theme.schemes, paper } }),
  ).toThrow('ink on ground')
})

it('makes a scheme readable whatever colours it is given', () => {
  for (let hue = 0; hue < 360; hue += 15) {
    for (const lightness of [0.05, 0.2, 0.8, 0.95]) {
      const ground: Oklch = [lightness, 0.05, hue]
      const made = scheme({
        ground,
        surface: [lightness, 0.04, hue],
        ink: ground,
        muted: ground,
        rule: ground,
        accent: [0.6, 0.2, hue],
      })
      const failing = textPairs(made).filter(
        ({ text, ground: under, ratio }) => contrast(text, under) < ratio,
      )
      expect(failing.map(({ name }) => name)).toEqual([])
    }
  }
})
