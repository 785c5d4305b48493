import { afterAll, expect, test } from 'vitest'
import { coreDesign } from '#design/index.ts'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { deckFlaws } from './deck-flaws.ts'
import { exportedDeck } from './exported-deck.ts'
import { type Deck, fuzzedDeck } from './fuzzed-deck.ts'

const browsers = new BrowserPool()
afterAll(() => browsers.close())

/** The first deck of a theme that is small enough for every run; `npm run pptx -- --fuzz` takes them as they come. */
const smallDeck = (theme: string, first: number): Deck => {
  for (let seed = first; ; seed += 1) {
    const deck = fuzzedDeck({ seed, theme })
    const { length } = JSON.stringify(deck.design)
    if (deck.design.pages.length > 1 && length < 12_000) return deck
  }
}

// Every other theme: each of them has whole decks in the tests of measuring.
const decks = coreDesign.themes
  .filter((_, index) => index % 2 === 0)
  .map(({ slug }, index) => smallDeck(slug, 5_000 + index * 100))

test.each(decks)(
  'a deck nobody would write opens without repair, its texts on their slides: $seed $told',
  async ({ design, told }) => {
    const { findings, report } = await exportedDeck({ design, browsers })
    expect(findings, told).toEqual([])
    expect(report?.slides.length).toBeGreaterThanOrEqual(design.pages.length)
    expect(await deckFlaws({ design, browsers }), told).toEqual([])
  },
  // The validator takes seconds to start, on a busy machine many.
  120_000,
)
