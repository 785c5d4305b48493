import { expect, test } from 'vitest'
import { coreDesign } from '#design/index.ts'
import type { PageContext, Plan } from '../../generation/context.ts'
import { reviewPage } from '../../review/index.ts'
import { composePage } from './compose/compose-page.ts'

const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'ru',
  'ar',
  'he',
  'hi',
  'ja',
  'zh',
  'ko',
]
const layouts = coreDesign.layouts.filter(({ kinds }) => kinds.includes('slides'))
const layout = layouts.find(({ slug }) => slug === 'slides-content')

test.each(languages)(
  'a speaker has two to four sentences for every slide in %s, which no review objects to',
  (language) => {
    if (!layout) throw new Error('slides-content')
    const titles = ['Harbour choir', 'Forty voices', 'Come along']
    const plan: Plan = {
      title: 'Harbour choir',
      language,
      theme: 'ledger',
      pages: titles.map((title) => ({ title, layout: layout.slug, idea: '', points: [] })),
    }
    const brief = {
      prompt: 'Harbour choir: forty voices, come along.',
      kind: 'slides',
      seed: 1,
      images: false,
      language,
    }
    const blocks = coreDesign.blocks.filter(({ slug }) => layout.blocks.includes(slug))
    const notes = plan.pages.map((_, index) => {
      const context: PageContext = {
        step: 'page',
        brief,
        plan,
        index,
        layouts,
        layout,
        blocks,
        hasNotes: true,
      }
      return composePage(context).notes ?? ''
    })
    for (const [index, said] of notes.entries()) {
      const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(said)]
      expect(sentences.length, said).toBeGreaterThanOrEqual(2)
      expect(sentences.length, said).toBeLessThanOrEqual(5)
      expect(said).not.toMatch(/\{[A-Z]\}/)
      const page = {
        layout: layout.slug,
        blocks: [{ blockType: 'heading', title: titles[index] }],
        notes: said,
      }
      const reviewed = reviewPage({ page, brief, plan, index, registry: coreDesign })
      const found = reviewed.findings.filter(
        ({ path, code }) => path === 'page.notes' && code !== 'typography',
      )
      expect(found, said).toEqual([])
      expect(reviewed.page.notes?.replace(/[\s\p{P}]/gu, '')).toBe(said.replace(/[\s\p{P}]/gu, ''))
    }
  },
)
