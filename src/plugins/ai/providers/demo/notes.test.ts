import { expect, test } from 'vitest'
import { coreDesign } from '#design/index.ts'
import type { PageContext, Plan } from '../../generation/context.ts'
import { reviewPage } from '../../review/index.ts'
import { composePage } from './compose/compose-page.ts'
import { tellingIn } from './phrases/telling.ts'
import { demoDeck, demoPlan } from './testing/demo-deck.ts'

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

const bareOf = (text: string) => text.replace(/[\s\p{P}]/gu, '').toLowerCase()

const deckOf = (language: string) => {
  const brief = {
    prompt:
      'Harbour choir: 40 voices, 12 concerts. Cover rehearsals, concerts, fees, archive. Budget €18,000.',
    kind: 'slides',
    seed: 2,
    images: false,
    pages: 10,
    language,
  }
  const plan = demoPlan(brief)
  return { plan, deck: demoDeck(brief, plan) }
}

test.each(languages)(
  'notes say the figures and points of their slides, and survive the review in %s',
  (language) => {
    const { plan, deck } = deckOf(language)
    const { figures, points, order } = tellingIn(language) ?? { figures: '', points: '', order: '' }
    const startOf = (sentence: string) => bareOf(sentence.split('{L}')[0] ?? '')
    for (const page of deck) {
      const said = page.notes ?? ''
      const slugs = page.blocks.map(({ blockType }) => blockType)
      expect(
        [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(said)].length,
        said,
      ).toBeGreaterThan(1)
      if (slugs.includes('stats')) expect(bareOf(said)).toContain(startOf(figures))
      if (slugs.includes('agenda')) expect(bareOf(said)).toContain(startOf(points))
      if (slugs.includes('stats')) expect(said).toMatch(/40|12|18,000/)
    }
    expect(deck.some(({ blocks }) => blocks.some(({ blockType }) => blockType === 'stats'))).toBe(true)
    expect(bareOf(plan.pages[1]?.idea ?? '')).toContain(startOf(order))
  },
)

test.each(languages)('a plan says of no slide what its title says in %s', (language) => {
  const { plan } = deckOf(language)
  for (const { title, idea } of plan.pages) expect(bareOf(idea), title).not.toBe(bareOf(title))
  for (const { idea } of plan.pages) expect(idea).not.toMatch(/\{\w\}/)
})
