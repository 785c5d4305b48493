import { describe, expect, it } from 'vitest'
import { brandTheme } from '#design/theme/brand-theme.ts'
import type { Oklch } from '#design/theme/color.ts'
import { themes } from '#design/theme/themes.ts'
import { colourOf } from './colour-of.ts'
import { channelsOf, readCssColour } from './read-css-colour.ts'
import { shownColours } from './shown-colours.ts'
import { slotShare, themeColours } from './theme-colours.ts'
import { apart, tinted } from './tints.ts'

const theme = {
  colours: {
    dk1: '1A1511',
    lt1: 'FCFAF6',
    dk2: '1F3A2F',
    lt2: 'E9E2D0',
    accent1: 'B02B27',
    accent2: '3C4F62',
    accent3: 'A0783E',
    accent4: '2E6B4F',
    accent5: '7A5BA6',
    accent6: '4472C4',
    hlink: 'B02B27',
    folHlink: 'B02B27',
  },
}

describe('computed colours', () => {
  it.each([
    ['rgb(26, 21, 17)', [26, 21, 17], 1],
    ['rgba(26, 21, 17, 0.5)', [26, 21, 17], 0.5],
    ['rgb(26 21 17 / 25%)', [26, 21, 17], 0.25],
    ['#1a151180', [26, 21, 17], 128 / 255],
    ['oklch(1 0 0)', [255, 255, 255], 1],
    ['oklch(0.62796 0.25768 29.234)', [255, 0, 0], 1],
    ['oklab(0.62796 0.22486 0.12585 / 0.4)', [255, 0, 0], 0.4],
    ['color(srgb 1 0.5 0 / 0.2)', [255, 128, 0], 0.2],
    ['color(srgb none 0 1)', [0, 0, 255], 1],
    ['transparent', [0, 0, 0], 0],
  ] as const)('reads %s', (css, channels, opacity) => {
    const read = readCssColour(css)
    expect(apart(read?.channels ?? [-9, -9, -9], channels)).toBeLessThanOrEqual(1)
    expect(read?.opacity).toBeCloseTo(opacity, 3)
  })

  it.each(['', 'url(#x)', 'currentcolor', 'rgb()', 'constructor(1 2 3)', 'var(--x)'])(
    'takes "%s" for no colour',
    (css) => {
      expect(readCssColour(css)).toBeUndefined()
      expect(colourOf(css, theme).opacity).toBe(0)
    },
  )
})

describe('colours by slot', () => {
  it('names a slot that is the colour, and keeps its opacity', () => {
    expect(colourOf('rgb(26, 21, 17)', theme)).toEqual({ hex: '1A1511', slot: { name: 'dk1' } })
    expect(colourOf('rgba(176, 43, 39, 0.14)', theme)).toEqual({
      hex: 'B02B27',
      opacity: 0.14,
      slot: { name: 'accent1' },
    })
  })

  it.each([
    ['B4C7E7', { name: 'accent6', lumMod: 0.4, lumOff: 0.6 }],
    ['2F5597', { name: 'accent6', lumMod: 0.75 }],
    ['8FAADC', { name: 'accent6', lumMod: 0.6, lumOff: 0.4 }],
  ] as const)('finds the tint %s as office programs make it', (digits, slot) => {
    const found = colourOf(`#${digits}`, theme).slot
    expect(found?.name).toBe(slot.name)
    expect(found?.lumMod).toBeCloseTo(slot.lumMod, 1)
    expect(found?.lumOff ?? 0).toBeCloseTo('lumOff' in slot ? slot.lumOff : 0, 1)
  })

  it('says no slot where none is near, and leaves white to itself', () => {
    expect(colourOf('#00ff88', theme).slot).toBeUndefined()
    expect(colourOf('#ffffff', theme).slot).toBeUndefined()
  })
})

const brands: Oklch[][] = [
  [[0.52, 0.24, 266]],
  [
    [0.58, 0.22, 5],
    [0.55, 0.1, 180],
  ],
  [
    [0.85, 0.17, 92],
    [0.2, 0.01, 0],
    [0.6, 0.2, 30],
  ],
]
const all = themes.flatMap((each) => [
  each,
  ...brands.map(([primary = [0, 0, 0], ...accents]) =>
    brandTheme(each, { name: 'Brand', colors: { primary, accents }, fonts: {} }),
  ),
])

describe('the colours of a theme', () => {
  it('are six digits each, with paper, ink and accent in their places', () => {
    for (const each of all) {
      const colours = themeColours(each)
      for (const digits of Object.values(colours)) expect(digits).toMatch(/^[\dA-F]{6}$/)
      expect(colourOf(each.tokens['ink'] ?? '', { colours }).slot).toEqual({ name: 'dk1' })
      expect(colourOf(each.tokens['ground'] ?? '', { colours }).slot).toEqual({ name: 'lt1' })
      expect(colourOf(each.tokens['accent'] ?? '', { colours }).slot).toEqual({ name: 'accent1' })
    }
  })

  it('tell nearly all that a deck shows, of every theme in every brand', () => {
    const shares = all.map((each) => slotShare(shownColours(each), themeColours(each)))
    expect(Math.min(...shares)).toBeGreaterThan(0.74)
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.87)
  })

  it('make what they are said to make within two steps of a channel', () => {
    for (const each of all) {
      const colours = themeColours(each)
      for (const { channels } of shownColours(each)) {
        const { slot } = colourOf(`rgb(${channels.join(', ')})`, { colours })
        if (!slot) continue
        expect(apart(tinted(channelsOf(colours[slot.name]), slot), channels)).toBeLessThanOrEqual(2)
      }
    }
  })
})
