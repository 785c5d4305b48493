import { describe, expect, test } from 'vitest'
import { coreDesign } from '#design/index.ts'
import type { Brief, PagePlan } from '../../generation/context.ts'
import { acceptedPlan, bodyOf, demoDeck, demoPlan } from './testing/demo-deck.ts'

const prompt =
  'A repair café in Utrecht that mends 1,200 objects a year with 45 volunteers; 820 visitors in 2025, up from 610 in 2024. Cover volunteers, opening hours, tools and money. Budget €18,000.'
const poor = 'A community garden for everybody who has no balcony'
const german = 'Ein Chor in Bremen mit 40 Stimmen. Themen: Proben, Konzerte, Beiträge, Notenarchiv.'
const briefOf = (given: Partial<Brief> = {}): Brief => ({
  prompt,
  kind: 'slides',
  seed: 0,
  images: false,
  pages: 12,
  ...given,
})
const briefs = [prompt, poor, german].flatMap((each) =>
  [0, 1, 2].flatMap((seed) => [true, false].map((images) => briefOf({ prompt: each, seed, images }))),
)

test('a plan accepted as it is gives the slides it gives unasked', () => {
  for (const brief of briefs) {
    const plan = demoPlan(brief)
    expect(demoDeck(brief, acceptedPlan(plan))).toEqual(demoDeck(brief, plan))
  }
})

test('slides in another order say what they would have said', () => {
  const brief = briefOf()
  const plan = demoPlan(brief)
  const [first, ...rest] = plan.pages.keys()
  const order = [first ?? 0, ...rest.reverse()].filter((index) => index !== 4)
  const moved = demoDeck(
    brief,
    acceptedPlan(plan, (pages) => order.flatMap((index) => pages[index] ?? [])),
  )
  const direct = demoDeck(brief, plan)
  order.forEach((index, at) => {
    // What opens a deck or lists its parts speaks of the others.
    if (!/title|agenda/.test(plan.pages[index]?.layout ?? ''))
      expect(moved[at]?.blocks).toEqual(direct[index]?.blocks)
  })
})

const titleOf = (index: number) => `Eine Seite mit der Nummer ${index}`
const slides = coreDesign.layouts.filter(({ kinds }) => kinds.includes('slides'))

describe.each([
  ['renamed', (pages: PagePlan[]) => pages.map((page, at) => ({ ...page, title: titleOf(at) }))],
  ['emptied', (pages: PagePlan[]) => pages.map((page) => ({ ...page, idea: '', points: [] }))],
  [
    'all on one layout',
    (pages: PagePlan[]) => pages.map((page) => ({ ...page, layout: 'slides-table', points: [] })),
  ],
  [
    'added, one on every layout',
    (pages: PagePlan[]) => [
      ...pages,
      ...slides.map(({ slug }, at): PagePlan => ({
        title: titleOf(at),
        layout: slug,
        idea: `Anybody may come at ${at}.`,
        points: [],
      })),
    ],
  ],
  [
    'added with nothing but a title',
    (pages: PagePlan[]) => [
      ...pages,
      ...slides.map(({ slug }, at): PagePlan => ({ title: titleOf(at), layout: slug, idea: '', points: [] })),
    ],
  ],
] as const)('slides %s', (_name, change) => {
  test.each(briefs)('stand under their titles and say something: %#', (brief) => {
    const plan = acceptedPlan(demoPlan(brief), change)
    const deck = demoDeck(brief, plan)
    deck.forEach((page, index) => {
      const planned = plan.pages[index]
      expect(JSON.stringify(page.blocks)).toContain(JSON.stringify(planned?.title))
      const speaks = slides.find(({ slug }) => slug === page.layout)?.role === 'emphasis'
      if (!speaks) expect(bodyOf(page), `${planned?.title} ${page.layout}`).not.toBe('')
      if (page.layout === 'slides-table')
        expect(bodyOf(page), planned?.title).not.toMatch(/"text":"\[(?:name|date|Name|Datum)\]/)
      if (planned?.idea.startsWith('Anybody') && page.blocks.some(({ blockType }) => blockType === 'text'))
        expect(bodyOf(page)).toContain(planned.idea)
    })
  })
})
