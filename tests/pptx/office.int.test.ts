import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { exportedDeck } from './exported-deck.ts'
import { shownDeck } from './fuzzed-deck.ts'
import { missingOffice } from './office/office.ts'
import { proofOf } from './proof.ts'

const missing = await missingOffice()
if (missing) console.log(`Skipped: ${missing}`)

const browsers = new BrowserPool()
const folder = await mkdtemp(join(tmpdir(), 'platen-office-'))
afterAll(async () => {
  await browsers.close()
  await rm(folder, { recursive: true, force: true })
})

/** One of each sort of content; `npm run pptx -- --office` takes every layout of every theme. */
const layouts = [
  'slides-title',
  'slides-content',
  'slides-image-left',
  'slides-chart',
  'slides-table',
  'slides-quote',
]

test.skipIf(missing !== undefined)(
  'LibreOffice shows a deck as its preview does: pages, words, their places, the whole picture',
  async () => {
    const { design } = shownDeck({ seed: 1, theme: 'ledger' })
    const pages = layouts.flatMap((layout) => design.pages.find((page) => page.layout === layout) ?? [])
    const deck = { ...design, pages }
    const { bytes } = await exportedDeck({ design: deck, browsers, isValidated: false })
    const [proof] = await proofOf([{ name: 'deck', design: deck, bytes }], { browsers, folder })
    expect(proof?.pages).toBe(pages.length)
    for (const { number, words, similarity } of proof?.slides ?? []) {
      expect(words, `words of slide ${number}`).toMatchObject({ missing: [], disordered: 0 })
      expect(words.farthest?.by, `“${words.farthest?.text}” of slide ${number}`).toBeLessThan(0.02)
      expect(similarity, `picture of slide ${number}`).toBeGreaterThan(0.92)
    }
  },
  180_000,
)
