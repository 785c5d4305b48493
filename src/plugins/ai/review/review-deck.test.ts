import { expect, test } from 'vitest'
import { type Block, coreDesign, type Page } from '#design/index.ts'
import { varyLayouts } from '../generation/vary-layouts.ts'
import { reviewDesign, reviewPage } from './index.ts'

const page = (blocks: Block[], part?: string): Page => ({
  layout: 'slides-content',
  ...(part ? { part } : {}),
  blocks,
})
const heading = (title: string): Block => ({ blockType: 'heading', title })
const review = (pages: Page[], prompt = 'A deck') =>
  reviewDesign({
    design: { title: 'Deck', kind: 'slides', theme: 'ledger', language: 'en', pages },
    brief: { prompt },
    registry: coreDesign,
    pagesReviewed: true,
  })
const titlesOf = (pages: Page[]) => pages.map(({ blocks: [first] }) => first?.['title'])

test('titles end alike; a headline of two sentences keeps its stops', () => {
  const { pages, findings } = review(
    [
      heading('Trams are quiet'),
      heading('Doors are wide.'),
      heading('Fares stay'),
      heading('It works. It is cheap.'),
      heading('And so on…'),
    ].map((block) => page([block])),
  )
  expect(titlesOf(pages)).toEqual([
    'Trams are quiet',
    'Doors are wide',
    'Fares stay',
    'It works. It is cheap.',
    'And so on…',
  ])
  expect(findings).toContainEqual(expect.objectContaining({ page: 1, code: 'typography', fixed: true }))
  const stopped = [page([heading('One.')]), page([heading('Two.')]), page([heading('Three')])]
  expect(titlesOf(review(stopped).pages)).toEqual(['One.', 'Two.', 'Three'])
})

test('an agenda lists the parts of the deck; one with times is left alone', () => {
  const agenda = (topics: object[]): Block => ({ blockType: 'agenda', topics })
  const parts = [page([heading('A')], 'Why'), page([heading('B')], 'How much')]
  const topicsOf = ({ pages }: { pages: Page[] }) => pages[0]?.blocks[0]?.['topics']
  const old = agenda([{ title: 'How much?', text: 'What it costs.' }, { title: 'Gone' }])
  expect(topicsOf(review([page([old]), ...parts]))).toEqual([
    { title: 'Why' },
    { title: 'How much?', text: 'What it costs.' },
  ])
  const timed = agenda([{ title: 'Welcome', time: '9:00' }])
  expect(topicsOf(review([page([timed]), ...parts]))).toEqual([{ title: 'Welcome', time: '9:00' }])
  expect(topicsOf(review([page([old]), page([heading('A')], 'Only one')]))).toEqual(old['topics'])
})

test('a word in two spellings is told once', () => {
  const { findings } = review([
    page([heading('Write an e-mail')]),
    page([heading('Every email counts')]),
    page([heading('No e-mail today')]),
  ])
  expect(findings.filter(({ code }) => code === 'term')).toHaveLength(1)
  expect(review([page([heading('Re-form')]), page([heading('Reform')])]).findings).toHaveLength(1)
  expect(review([page([heading('A co-op')]), page([heading('The coop')])]).findings).toEqual([])
})

test('notes claim nothing the brief does not give and read out nothing', () => {
  const notes =
    'Trams have carried people quietly since the doors were widened. We carried 4,711 people. Ask who came by tram.'
  const lead = 'Trams have carried people quietly since the doors were widened.'
  const reviewed = reviewPage({
    page: { ...page([{ blockType: 'heading', title: 'Quiet trams', lead }]), notes },
    brief: { prompt: 'Trams with wide doors' },
    plan: { language: 'en', pages: [{ title: 'Quiet trams' }] },
    index: 0,
    registry: coreDesign,
  })
  expect(reviewed.page.notes).toMatch(/^We carried \[4,711[^\]]*\].*Ask who came by tram\.$/)
  const codes = reviewed.findings.filter(({ path }) => path === 'page.notes').map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining(['figure', 'repeated']))
})

test('no plain layout stands three times in a row, and figures keep theirs', () => {
  const layouts = coreDesign.layouts.filter(({ kinds }) => kinds.includes('slides'))
  const planOf = (...slugs: string[]) => ({
    title: '',
    language: 'en',
    theme: '',
    pages: slugs.map((layout) => ({ title: '', layout, idea: '', points: [] })),
  })
  const varied = (...slugs: string[]) =>
    varyLayouts(planOf(...slugs), { layouts, hasImages: false }).pages.map(({ layout }) => layout)
  const many = varied(...Array.from({ length: 20 }, () => 'slides-content'))
  for (let at = 2; at < many.length; at++) expect(new Set(many.slice(at - 2, at + 1)).size).toBeGreaterThan(1)
  const charts = ['slides-chart', 'slides-chart', 'slides-chart']
  expect(varied(...charts)).toEqual(charts)
})
