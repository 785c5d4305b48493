import { expect, test } from 'vitest'
import { coreDesign, fromModel } from '#design/index.ts'
import type { Brief, Plan } from '../generation/context.ts'
import { pageBounds } from '../generation/plan-schema.ts'
import { composePage } from '../providers/demo/compose/compose-page.ts'
import { composePlan } from '../providers/demo/compose/compose-plan.ts'
import { mostPages } from './most-pages.ts'
import { mostPictures, mostPicturesOf, mostPicturesOn } from './most-pictures.ts'

const themes = coreDesign.themes.map(({ slug }) => ({ slug, description: '' }))
const source = Array.from(
  { length: 14 },
  (_, at) => `# Part ${at}\n\nRye rests. ${'Bread needs time. '.repeat(9)}`,
)
const prompts = [
  'A pitch for a bicycle workshop in Lyon',
  'Our roastery: origins, roasting, subscriptions, the team, prices from 12 € to 30 €, 3 shops, 40 farmers',
  'A report on a hospital: 1,200 births, 8,400 operations, 320 staff; a new wing, training, finances',
  'A photo gallery of a walk through Lisbon, with photos of tiles, trams, roofs and food',
]
const cases = coreDesign.kinds.flatMap((kind) =>
  prompts.flatMap((prompt, seed) =>
    [{}, { length: 'short' }, { length: 'long' }, { pages: 3 }, { source: source.join('\n\n') }].map(
      (asked) => ({
        kind,
        brief: { prompt, seed, kind: kind.slug, images: true, ...asked } as Brief,
      }),
    ),
  ),
)

const planOf = (brief: Brief, pages: { min: number; default: number; max: number }): Plan => {
  const layouts = coreDesign.layouts.filter(({ kinds }) => kinds.includes(brief.kind))
  return composePlan({ step: 'plan', brief, pages, layouts, themes, skeleton: [] })
}

test('no plan of the demo is cut by what is set aside for it, and most of that is used', () => {
  let [planned, aside] = [0, 0]
  for (const { kind, brief } of cases) {
    const pages = mostPages(brief, { kind, template: undefined })
    const asked = JSON.stringify(brief).slice(0, 200)
    const free = planOf(brief, pageBounds({ kind, brief })).pages.length
    const held = planOf(brief, pageBounds({ kind, brief: { ...brief, most: { pages, images: 0 } } }))
    expect(free, asked).toBeLessThanOrEqual(pages)
    expect(held.pages, asked).toHaveLength(free)
    planned += free
    aside += pages
  }
  expect(planned / aside).toBeGreaterThan(0.7)
})

test('pictures of pages whose layouts are known fit what is set aside for them', () => {
  for (const { kind, brief } of cases.filter((_, at) => at % 3 === 0)) {
    const plan = planOf(brief, kind.pages)
    const given = { registry: coreDesign, kind: kind.slug }
    const wanted = plan.pages.map(({ layout }, index) => {
      const layouts = coreDesign.layouts.filter(({ kinds }) => kinds.includes(kind.slug))
      const own = layouts.find(({ slug }) => slug === layout)
      if (!own) throw new Error(layout)
      const blocks = coreDesign.blocks.filter(({ slug }) => own.blocks.includes(slug))
      const context = { step: 'page', brief, plan, index, layouts, layout: own, blocks } as const
      const read = fromModel(blocks, composePage(context))
      const pictures = read.ok ? read.images.length : 0
      expect(pictures, layout).toBeLessThanOrEqual(mostPicturesOn(layout, given))
      return pictures
    })
    const layouts = plan.pages.map(({ layout }) => layout)
    expect(wanted.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(mostPicturesOf(layouts, given))
  }
})

test('pages are as many as were asked for, named or listed, within the kind', () => {
  const [slides, graphic] = ['slides', 'graphic'].map((slug) =>
    coreDesign.kinds.find((kind) => kind.slug === slug),
  )
  if (!slides || !graphic) throw new Error('The kinds are gone.')
  const of = (asked: Partial<Brief>, kind = slides, pages: unknown[] = []) =>
    mostPages({ prompt: 'A bakery', ...asked }, { kind, template: { pages } })
  expect(of({ pages: 12 })).toBe(12)
  expect(of({}, slides, [1, 2, 3])).toBe(3)
  expect(of({ pages: 5 }, slides, [1, 2, 3])).toBe(5)
  expect([of({}), of({ length: 'short' }), of({ prompt: 'Bread, rye, rolls' })]).toEqual([9, 6, 12])
  expect([of({ prompt: 'A 20-slide deck' }), of({ prompt: 'Eine 25-seitige Mappe' })]).toEqual([20, 25])
  expect(of({ prompt: '900 pages of history' })).toBe(60)
  expect([of({}, graphic), of({ prompt: '4 posters' }, graphic)]).toEqual([2, 4])
  expect(of({ literal: true, prompt: 'x'.repeat(1000) })).toBe(4)
})

test('pictures are as many as pages, and more where a gallery is asked for', () => {
  expect(mostPictures(8, { prompt: 'A bakery' })).toBe(8)
  expect(mostPictures(3, { prompt: 'A gallery of photos' })).toBe(8)
})
