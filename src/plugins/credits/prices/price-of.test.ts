import { expect, test } from 'vitest'
import type { JobWork } from '#jobs/index.ts'
import { examplesOf } from './examples.ts'
import { priceOf } from './price-of.ts'
import { defaultPrices, type Prices, pricesFrom } from './prices.ts'

const model = (provider: string, name = '') => ({ provider, model: name })
const deck: JobWork = { item: 'design', kind: 'slides', pages: 12, images: 6 }
const tiered = (...tiers: Prices['tiers']): Prices => ({ ...defaultPrices, tiers })

test('a design costs its base, its pages and its pictures', () => {
  expect(priceOf([deck], defaultPrices)).toEqual({
    credits: 24,
    lines: [
      { what: 'base', count: 1, each: 6, credits: 6 },
      { what: 'pages', count: 12, each: 1, credits: 12 },
      { what: 'images', count: 6, each: 1, credits: 6 },
    ],
  })
})

test('a kind without a row costs what all do', () => {
  const prices = { ...defaultPrices, kinds: [{ kind: 'slides', base: 10, page: 3 }] }
  expect(priceOf([deck], prices).credits).toBe(10 + 36 + 6)
  expect(priceOf([{ ...deck, kind: 'hologram' }], prices).credits).toBe(24)
})

test('outlines, pages and exports have prices of their own; what nobody priced is free', () => {
  const none = { pages: 0, images: 0 }
  expect(priceOf([{ item: 'outline', pages: 9, images: 0 }], defaultPrices).credits).toBe(2)
  expect(priceOf([{ item: 'page', pages: 1, images: 2 }], defaultPrices).credits).toBe(4)
  expect(priceOf([{ item: 'export', format: 'pptx', ...none }], defaultPrices).credits).toBe(2)
  expect(priceOf([{ item: 'export', format: 'png', ...none }], defaultPrices)).toEqual({
    credits: 0,
    lines: [],
  })
  expect(priceOf([{ item: 'hologram', ...none }], defaultPrices).credits).toBe(0)
})

test('nothing made costs nothing, not even a base', () => {
  for (const item of ['design', 'outline', 'page']) {
    expect(priceOf([{ item, pages: 0, images: 0 }], defaultPrices)).toEqual({ credits: 0, lines: [] })
  }
})

test('tiers raise the part their model makes; the sum is rounded up once', () => {
  const both = { text: model('openai'), image: model('openai') }
  const at = (percent: number) => tiered({ provider: 'openai', model: '', percent })
  expect(priceOf([{ ...deck, ...both }], at(150)).credits).toBe(36)
  expect(priceOf([{ ...deck, text: model('openai') }], at(150)).credits).toBe(27 + 6)
  // 28.8; its parts by themselves would be 22 and 8
  expect(priceOf([{ ...deck, ...both }], at(120)).credits).toBe(29)
  expect(priceOf([{ ...deck, ...both }], at(120)).lines.at(-1)).toEqual({
    what: 'tier',
    count: 24,
    each: 120,
    credits: 5,
  })
  // Jobs are reserved one by one, and so each is rounded.
  expect(
    priceOf(
      [deck, deck].map((work) => ({ ...work, ...both })),
      at(120),
    ).credits,
  ).toBe(58)
  // 18 × 1.02 + 6 × 1.04 = 24.6
  const mixed = tiered({ provider: 'a', model: '', percent: 102 }, { provider: 'b', model: '', percent: 104 })
  const work = { ...deck, text: model('a'), image: model('b') }
  expect(priceOf([work], mixed)).toMatchObject({ credits: 25, lines: { length: 4 } })
})

test('a model’s own tier comes before its provider’s, under a dated name too; less than 100 % is cheaper', () => {
  const prices = tiered(
    { provider: 'openai', model: '', percent: 200 },
    { provider: 'openai', model: 'gpt-small', percent: 50 },
    { provider: 'demo', model: '', percent: 0 },
  )
  const by = (text: JobWork['text']) => priceOf([{ ...deck, images: 0, ...(text ? { text } : {}) }], prices)
  expect(by(model('openai', 'gpt-large')).credits).toBe(36)
  expect(by(model('openai', 'gpt-small-2026-10-26')).credits).toBe(9)
  expect(by(model('gemini', 'gpt-small')).credits).toBe(18)
  expect(by(model('demo')).credits).toBe(0)
  expect(by(undefined).credits).toBe(18)
})

test('the sum of the lines is the price, every one of them whole; doing less never costs more', () => {
  let seed = 7
  const below = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit
  for (let round = 0; round < 500; round += 1) {
    const row = { kind: 'slides', base: below(40), page: below(9) }
    const prices = {
      ...tiered({ provider: 'p', model: '', percent: below(400) }),
      picture: below(7),
      kinds: [row],
    }
    const most = { ...deck, pages: below(60), images: below(12), text: model('p'), image: model('q') }
    const { credits, lines } = priceOf([most], prices)
    expect(lines.reduce((sum, line) => sum + line.credits, 0)).toBe(credits)
    expect(lines.every((line) => Number.isSafeInteger(line.credits))).toBe(true)
    const done = { ...most, pages: below(most.pages + 1), images: below(most.images + 1) }
    expect(priceOf([done], prices).credits).toBeLessThanOrEqual(credits)
  }
})

test('what was never saved, or is no whole number, is as by default', () => {
  expect(pricesFrom({})).toEqual(defaultPrices)
  expect(pricesFrom(undefined)).toEqual(defaultPrices)
  expect(pricesFrom({ page: 1.5, picture: null, base: '7', rewrite: -1, lowBalance: 9 })).toEqual({
    ...defaultPrices,
    lowBalance: 9,
  })
  expect(pricesFrom({ tiers: [{ provider: 'openai', model: null, percent: 120 }, null] }).tiers).toEqual([
    { provider: 'openai', model: '', percent: 120 },
  ])
})

test('the example in the panel follows the prices', () => {
  const [plain, dearer] = examplesOf(defaultPrices, 'en')
  expect(plain).toEqual({
    what: 'A deck of 12 slides with 6 pictures',
    sum: '6 + 12 × 1 + 6 × 1',
    credits: 24,
  })
  expect(dearer).toMatchObject({ sum: '(6 + 12 × 1 + 6 × 1) × 150 %', credits: 36 })
  expect(examplesOf({ ...defaultPrices, page: 2 }, 'de')[0]?.credits).toBe(36)
})
