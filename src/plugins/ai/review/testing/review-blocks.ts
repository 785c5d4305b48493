import { expect } from 'vitest'
import { type Block, coreDesign, parsePages } from '#design/index.ts'
import type { FindingCode } from '../finding.ts'
import { type ReviewBrief, reviewPage } from '../review-page.ts'

/** The brief the reviews of the tests go by. */
export const prompt =
  'A pitch for the coffee roastery Kaldi in Lisbon, run by Ana Prado. We roast 12,000 kg a year and cut water use by 40 percent since 2019. Write to hello@kaldi.pt or see https://kaldi.pt/shop. Tasting on 12 July 2026.'

type Told = { language?: string; title?: string; layout?: string; brief?: Partial<ReviewBrief> }

/** A page of these blocks after its review, which must be a page that can be saved. */
export const review = (blocks: Block[], told: Told = {}) => {
  const { language = 'en', title = 'Water is our first ingredient', layout = 'document-article' } = told
  const plan = { language, pages: [{ title }, { title: 'Next' }] }
  const reviewed = reviewPage({
    page: { layout, blocks },
    brief: { prompt, ...told.brief },
    plan,
    index: 0,
    registry: coreDesign,
  })
  expect(parsePages([reviewed.page], coreDesign)).toMatchObject({ ok: true })
  return reviewed
}

/** What becomes of a text in a callout, and what was found. */
export const mend = (text: string, told?: Told): { text: string; codes: FindingCode[] } => {
  const { page, findings } = review(
    [
      { blockType: 'heading', title: 'Water is our first ingredient' },
      { blockType: 'callout', tone: 'note', text },
    ],
    told,
  )
  const codes = findings.filter(({ code }) => code !== 'language').map(({ code }) => code)
  return { text: String(page.blocks[1]?.['text'] ?? ''), codes }
}
