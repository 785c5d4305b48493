import { describe, expect, it } from 'vitest'
import { coreDesign } from '#design/core-design.ts'
import type { Page } from '#design/design.ts'
import { compositionOf } from '#design/render/composition.ts'
import { sampleDesign } from '#design/testing/sample-design.ts'
import { type FontRole, fontStack } from '#design/theme/font-stack.ts'
import { themes } from '#design/theme/themes.ts'
import { faceOf } from './face-of.ts'
import { sceneThemeOf } from './scene-theme-of.ts'

const deck = (theme: string, language: string, title: string) => {
  const page: Page = { layout: 'slide-title', blocks: [{ blockType: 'heading', title }] }
  const design = sampleDesign('slides', theme, { language, title, pages: [page] })
  const composition = compositionOf({ design, registry: coreDesign, assets: {}, media: 'screen' })
  const set = (role: FontRole, text: string) => {
    const stack = fontStack(composition.theme, role, { characters: new Set(), language })
      .map(({ family }) => (family.includes(' ') ? `"${family}"` : family))
      .join(', ')
    return faceOf({ stack: `${stack}, sans-serif`, text, language }, sceneThemeOf(composition))
  }
  return { set, theme: sceneThemeOf(composition) }
}

describe('faces of texts', () => {
  it('know the two of the theme by role, and leave labels their own', () => {
    const { set } = deck('broadsheet', 'en', 'Riders return')
    expect(set('display', 'Riders')).toEqual({
      latin: 'Newsreader',
      asian: 'Newsreader',
      complex: 'Newsreader',
      role: 'text',
      fallback: 'Times New Roman',
    })
    expect(set('label', 'Page 3')).toMatchObject({ latin: 'Inter', fallback: 'Arial' })
    expect(set('label', 'Page 3').role).toBeUndefined()
    expect(deck('atelier', 'en', 'A').set('display', 'A')).toMatchObject({
      latin: 'EB Garamond',
      role: 'heading',
    })
  })

  it('are called what people have installed', () => {
    expect(deck('botanic', 'en', 'Growth').set('display', 'Growth').latin).toBe('Fraunces')
    for (const { slug } of themes) {
      const { theme } = deck(slug, 'ja', '日本語のdeck')
      for (const name of [theme.heading, theme.text].flatMap(({ latin, asian, complex }) => [
        latin,
        asian,
        complex,
      ]))
        expect(name).not.toMatch(/Platen|Variable|Soft|\d{2,3}$/)
    }
  })

  it.each([
    ['ja', '売上が伸びる', 'Noto Serif JP', 'Yu Mincho'],
    ['zh', '收入增长', 'Noto Serif SC', 'SimSun'],
    ['ko', '매출 증가', 'Noto Serif KR', 'Batang'],
  ])('name what draws %s in its own language', (language, text, asian, fallback) => {
    expect(deck('broadsheet', language, text).set('text', text)).toMatchObject({
      asian,
      fallback,
      role: 'text',
    })
  })

  it.each([
    ['ar', 'نمو الإيرادات', 'Noto Naskh Arabic', 'Times New Roman'],
    ['he', 'צמיחה בהכנסות', 'Noto Serif Hebrew', 'Times New Roman'],
    ['th', 'รายได้เติบโต', 'Noto Serif Thai', 'Tahoma'],
    ['hi', 'राजस्व वृद्धि', 'Noto Serif Devanagari', 'Nirmala UI'],
  ])('name what draws %s', (language, text, complex, fallback) => {
    expect(deck('broadsheet', language, text).set('text', text)).toMatchObject({
      complex,
      fallback,
      role: 'text',
    })
  })

  it('name the stand-in for letters the face lacks', () => {
    const { set, theme } = deck('grotesk', 'ru', 'Выручка растёт')
    expect(theme.heading.latin).toBe('Inter')
    expect(set('display', 'Выручка').latin).toBe('Inter')
    // Archivo has no Cyrillic; it keeps its Latin words to itself.
    expect(deck('ledger', 'en', 'Revenue').set('display', 'Выручка')).toMatchObject({ latin: 'Inter' })
  })

  it('give a foreign word in an English deck its own face, without a role', () => {
    const face = deck('grotesk', 'en', 'Growth').set('text', '日本')
    expect(face).toMatchObject({ latin: 'Inter', asian: 'Noto Sans SC', fallback: 'Microsoft YaHei' })
    expect(face.role).toBeUndefined()
  })

  it('take a family of somebody else at its word', () => {
    const { theme } = deck('grotesk', 'en', 'Growth')
    expect(faceOf({ stack: "'Acme Sans', Arial", text: 'Growth', language: 'en' }, theme)).toMatchObject({
      latin: 'Acme Sans',
      fallback: 'Arial',
    })
  })
})
