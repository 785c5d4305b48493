import { describe, expect, it } from 'vitest'
import { coreDesign, fontFamilies, type Page } from '#design/index.ts'
import { compositionOf } from '#design/render/composition.ts'
import { sampleDesign } from '#design/testing/sample-design.ts'
import { everywhereFamilies } from '#design/theme/everywhere-families.ts'
import { type FontRole, fontStack } from '#design/theme/font-stack.ts'
import { themes } from '#design/theme/themes.ts'
import { everywhereDesign } from './everywhere-design.ts'
import { faceOf } from './face-of.ts'
import { sceneThemeOf } from './scene-theme-of.ts'

const brand = {
  name: 'Brand',
  colors: { primary: [0.5, 0.2, 20], accents: [] },
  fonts: { display: 'lora', text: 'anton' },
} as const

const drawn = (theme: string, language = 'en', branded = false) => {
  const page: Page = { layout: 'slides-section', blocks: [{ blockType: 'heading', title: 'Growth' }] }
  const design = sampleDesign('slides', theme, { language, pages: [page], ...(branded && { brand }) })
  const composition = compositionOf({
    ...everywhereDesign({ design, registry: coreDesign }),
    assets: {},
    media: 'screen',
  })
  const sceneTheme = sceneThemeOf(composition)
  const set = (role: FontRole, text: string) => {
    const families = fontStack(composition.theme, role, { characters: new Set(), language })
    const stack = families.map(({ family }) => `"${family}"`).join(', ')
    return faceOf({ stack, text, language }, sceneTheme)
  }
  return { composition, set, sceneTheme }
}

const common = /^(Arial|Times New Roman|Georgia|Courier New)$/

describe('a design in faces most machines have', () => {
  it.each(themes.map(({ slug }) => slug))('names nothing else in %s', (theme) => {
    const { sceneTheme, set } = drawn(theme)
    for (const face of [
      sceneTheme.heading,
      sceneTheme.text,
      set('label', 'Page 3'),
      set('mono', 'let a = 1'),
    ]) {
      expect(face.latin).toMatch(common)
      expect(face.fallback).toBe(face.latin)
    }
    expect(set('mono', 'let a = 1').latin).toBe('Courier New')
  })

  it.each([
    ['grotesk', 'ja', '売上が伸びる', 'asian', 'Yu Gothic'],
    ['broadsheet', 'zh', '收入增长', 'asian', 'SimSun'],
    ['grotesk', 'ko', '매출 증가', 'asian', 'Malgun Gothic'],
    ['grotesk', 'ar', 'نمو الإيرادات', 'complex', 'Arial'],
    ['broadsheet', 'he', 'צמיחה', 'complex', 'Times New Roman'],
    ['grotesk', 'th', 'รายได้', 'complex', 'Tahoma'],
    ['grotesk', 'hi', 'राजस्व', 'complex', 'Nirmala UI'],
  ] as const)('in %s names a face of every machine for %s', (theme, language, text, script, name) => {
    expect(drawn(theme, language).set('text', text)[script]).toBe(name)
  })

  it('swaps the faces of a brand too, and keeps its colours', () => {
    const { sceneTheme, composition } = drawn('grotesk', 'en', true)
    expect(sceneTheme.heading.latin).toBe('Georgia')
    expect(sceneTheme.text.latin).toBe('Arial')
    const own = compositionOf({
      design: { ...composition.design, brand },
      registry: coreDesign,
      assets: {},
      media: 'screen',
    })
    expect(sceneTheme.colours).toEqual(sceneThemeOf(own).colours)
  })

  it('offers no brand the families that only stand in for others', () => {
    const offered = fontFamilies.map(({ slug }) => slug)
    for (const { slug } of everywhereFamilies) expect(offered).not.toContain(slug)
  })
})
