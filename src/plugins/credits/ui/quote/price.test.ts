import { describe, expect, it } from 'vitest'
import type { JobsQuote } from '#jobs/index.ts'
import { agreedOf, missingOf, priceFrom } from './price.ts'

const quote = (more: Partial<JobsQuote> = {}): JobsQuote => ({
  credits: 18,
  lines: [
    { what: 'base', count: 1, each: 6, credits: 6 },
    { what: 'pages', count: 12, each: 1, credits: 12 },
  ],
  seconds: { low: 5, high: 20 },
  available: 500,
  missing: 0,
  ...more,
})
const asked = { counts: true, quote: quote(), isOld: false, failed: false }

describe('the price on a button', () => {
  it('is what the quote says, with its pages', () => {
    expect(priceFrom(asked)).toEqual({
      state: 'known',
      credits: 18,
      available: 500,
      missing: 0,
      pages: 12,
      isOld: false,
    })
  })
  it('keeps its place until the first quote is there', () => {
    expect(priceFrom({ ...asked, quote: undefined })).toEqual({ state: 'waiting' })
    expect(priceFrom({ ...asked, counts: undefined, quote: undefined })).toEqual({ state: 'waiting' })
  })
  it('is none where nothing costs anything', () => {
    expect(priceFrom({ ...asked, counts: false })).toEqual({ state: 'free' })
    expect(priceFrom({ ...asked, quote: quote({ credits: 0, lines: [] }) })).toEqual({ state: 'free' })
  })
  it('is not claimed when asking for it failed, whatever was known before', () => {
    expect(priceFrom({ ...asked, failed: true })).toEqual({ state: 'unknown' })
  })
  it('tells what is missing, and nothing where the quote does not know', () => {
    expect(missingOf(priceFrom({ ...asked, quote: quote({ available: 12, missing: 6 }) }))).toBe(6)
    expect(missingOf(priceFrom({ ...asked, quote: quote({ available: null }) }))).toBe(0)
    expect(missingOf({ state: 'waiting' })).toBe(0)
  })
  it('is what a person agrees to, unless it is about to change', () => {
    expect(agreedOf(priceFrom(asked))).toEqual({ maxCredits: 18 })
    expect(agreedOf(priceFrom({ ...asked, isOld: true }))).toEqual({})
    expect(agreedOf({ state: 'free' })).toEqual({})
  })
})
