import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import type { ArrangedPage, Theme } from './define-theme.ts'
import { surfaceOf } from './theme-css.ts'

const shapes: ArrangedPage['shape'][] = ['wide', 'square', 'tall']

/** Where a theme puts the regions of each of the core's layouts on each shape of page. */
const arrangement = (theme: Theme): string[] =>
  coreDesign.layouts.flatMap((layout) =>
    layout.kinds.flatMap((kind) =>
      shapes.map((shape) => {
        const page = { kind, shape, role: layout.role, longestWord: 8 }
        const regions = theme.arrange?.(layout.regions, page) ?? layout.regions
        const places = regions.map(({ slug, span = 12, offset = 0, row = 0 }) => [slug, span, offset, row])
        return JSON.stringify([layout.slug, shape, places])
      }),
    ),
  )

/** Which roles of a page a theme sets on another surface than paper, by how often its CSS does. */
const surfaces = ({ css }: Theme): string =>
  (['field', 'deep'] as const).map((name) => css.split(surfaceOf(name)).length - 1).join(' ')

const pairs = coreDesign.themes.flatMap((one, index) =>
  coreDesign.themes.slice(index + 1).map((other) => ({ one, other, name: `${one.slug} and ${other.slug}` })),
)

describe.each(pairs)('$name', ({ one, other }) => {
  it('lay pages out differently', () => {
    const others = new Set(arrangement(other))
    const own = arrangement(one).filter((page) => !others.has(page))
    expect(own.length).toBeGreaterThan(4)
  })

  it('are set in other faces', () => {
    const faces = ({ fonts, tokens }: Theme): string[] => [
      fonts.display.slug,
      fonts.text.slug,
      tokens['display'] ?? '',
    ]
    expect(faces(one)).not.toEqual(faces(other))
    expect([one.fonts.display.slug, one.fonts.text.slug]).not.toEqual([
      other.fonts.display.slug,
      other.fonts.text.slug,
    ])
  })

  it('draw charts differently, whatever their colours', () => {
    const { series: _, ...look } = one.chart
    const { series: __, ...otherLook } = other.chart
    const differing = Object.entries(look).filter(
      ([key, value]) => otherLook[key as keyof typeof otherLook] !== value, // keys of one look are keys of the other
    )
    expect(differing.length).toBeGreaterThan(2)
  })
})

it('keeps every region, with what it takes and holds', () => {
  for (const theme of coreDesign.themes) {
    for (const layout of coreDesign.layouts) {
      for (const kind of layout.kinds) {
        for (const shape of shapes) {
          const page = { kind, shape, role: layout.role, longestWord: 8 }
          const regions = theme.arrange?.(layout.regions, page) ?? layout.regions
          const kept = ({ slug, capacity, accepts }: (typeof regions)[number]): unknown => ({
            slug,
            capacity,
            accepts,
          })
          expect(regions.map(kept), `${theme.slug} ${layout.slug}`).toEqual(layout.regions.map(kept))
          for (const { span = 12, offset = 0 } of regions) expect(span + offset).toBeLessThanOrEqual(12)
        }
      }
    }
  }
})

it('sets some pages on another surface in every theme', () => {
  for (const theme of coreDesign.themes) expect(surfaces(theme), theme.slug).not.toBe('0 0')
})
