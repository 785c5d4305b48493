import { expect, test } from 'vitest'
import { coreDesign, fromModel } from '#design/index.ts'
import type { Brief, PageContext, Plan } from '../../generation/context.ts'
import { composePage } from './compose/compose-page.ts'
import { composePlan } from './compose/compose-plan.ts'
import { readSource } from './reading/read-source.ts'

const source = `# Harbour choir

Forty voices sing at noon. Entry is **free**.

## Who we are

We began in 1998 with six singers. Today forty people sing.

## What to bring

- A coat: it is windy
- A friend
- Ten euros for tea

## Money

We spent 4,200 euros in 2025, 60% on the hall.`

const layouts = coreDesign.layouts.filter(({ kinds }) => kinds.includes('slides'))
const themes = coreDesign.themes.map(({ slug }) => ({ slug, description: '' }))
const briefOf = (given: Partial<Brief> = {}): Brief => ({
  prompt: 'A deck for our members',
  source,
  kind: 'slides',
  seed: 1,
  images: false,
  ...given,
})
const planOf = (brief: Brief): Plan =>
  composePlan({ step: 'plan', brief, pages: { min: 1, default: 8, max: 60 }, layouts, themes, skeleton: [] })
const pageOf = (brief: Brief, plan: Plan, index: number) => {
  const layout = layouts.find(({ slug }) => slug === plan.pages[index]?.layout)
  if (!layout) throw new Error('no layout')
  const blocks = coreDesign.blocks.filter(({ slug }) => layout.blocks.includes(slug))
  const context: PageContext = { step: 'page', brief, plan, index, layouts, layout, blocks }
  return { output: composePage(context), blocks }
}

test('headings of a text are the outline, its words the pages', () => {
  const brief = briefOf()
  const plan = planOf(brief)
  expect(plan.title).toBe('Harbour choir')
  expect(plan.pages.map(({ title }) => title)).toEqual([
    'Harbour choir',
    'Who we are',
    'What to bring',
    'Money',
  ])
  expect(plan.pages[0]?.layout).toBe('slides-title')
  const pages = plan.pages.map((_, index) => JSON.stringify(pageOf(brief, plan, index).output))
  expect(pages[1]).toContain('We began in 1998 with six singers. Today forty people sing.')
  expect(pages[2]).toContain('- A coat: it is windy\\n- A friend\\n- Ten euros for tea')
  expect(pages[3]).toContain('60% on the hall')
  expect(pages.join('')).not.toMatch(/\[[^{]/)
  plan.pages.forEach((_, index) => {
    const { output, blocks } = pageOf(brief, plan, index)
    expect(fromModel(blocks, output)).toMatchObject({ ok: true })
  })
})

test.each([2, 3, 6, 9])('so many pages as were asked for: %i', (pages) => {
  const plan = planOf(briefOf({ pages }))
  expect(plan.pages).toHaveLength(pages)
  const layoutsOf = plan.pages.map(({ layout }) => layout)
  expect(layoutsOf.every((slug) => layouts.some((layout) => layout.slug === slug))).toBe(true)
})

test('more pages than the text can fill are planned from what it is about', () => {
  expect(planOf(briefOf({ pages: 40 })).pages).toHaveLength(40)
})

test('text without headings goes by its paragraphs; signs of Markdown are not set', () => {
  const read = readSource(
    'One *small* step. It was cold.\n\nThen [a link](https://a.example) followed.\n\n- x\n- y',
  )
  expect(read.sections).toEqual([
    { title: 'One small step.', sentences: ['One small step.', 'It was cold.'], items: [] },
    { title: 'Then a link followed.', sentences: ['Then a link followed.'], items: ['x', 'y'] },
  ])
})

test('a long text is planned within a second', () => {
  const long = Array.from(
    { length: 300 },
    (_, at) => `## Part ${at}\n\nThe hall holds ${at} people. ${'It is old. '.repeat(8)}\n`,
  )
  const began = Date.now()
  const brief = briefOf({ source: long.join('\n').slice(0, 60_000) })
  const plan = planOf(brief)
  expect(plan.pages).toHaveLength(60)
  for (const index of [0, 30, 59]) pageOf(brief, plan, index)
  expect(Date.now() - began).toBeLessThan(2500)
})
