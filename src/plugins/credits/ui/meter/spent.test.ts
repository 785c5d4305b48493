import { describe, expect, it } from 'vitest'
import type { JobMeter } from '../../charging/job-meter.ts'
import { spentOf } from './spent.ts'

const meter: JobMeter = {
  reserved: 18,
  captured: null,
  paid: 0,
  again: 18,
  lines: [],
  each: { base: 6, page: 1, image: 1 },
}

describe('what a job has used', () => {
  it('is nothing until something of it is there', () => {
    expect(spentOf(meter, { pages: 0, images: 0 })).toEqual({ state: 'running', used: 0, most: 18 })
  })
  it('grows with pages and pictures', () => {
    expect(spentOf(meter, { pages: 1, images: 0 })).toMatchObject({ used: 7 })
    expect(spentOf(meter, { pages: 5, images: 3 })).toMatchObject({ used: 14 })
  })
  it('never says more than was set aside', () => {
    expect(spentOf(meter, { pages: 30, images: 30 })).toMatchObject({ used: 18 })
  })
  it('rounds parts of credits up once, and no further than they are', () => {
    const thirds = { ...meter, each: { base: 0, page: 1 / 3, image: 0 } }
    expect(spentOf(thirds, { pages: 3, images: 0 })).toMatchObject({ used: 1 })
    expect(spentOf(thirds, { pages: 4, images: 0 })).toMatchObject({ used: 2 })
  })
  it('goes on from what earlier runs paid', () => {
    const again = { ...meter, paid: 8, reserved: 10 }
    expect(spentOf(again, { pages: 0, images: 0 })).toEqual({ state: 'running', used: 8, most: 18 })
    expect(spentOf(again, { pages: 4, images: 0 })).toMatchObject({ used: 10 })
  })
  it('ends with what was paid and what came back', () => {
    expect(spentOf({ ...meter, captured: 16 }, { pages: 12, images: 0 })).toEqual({
      state: 'settled',
      used: 16,
      returned: 2,
    })
    expect(spentOf({ ...meter, paid: 8, reserved: 10, captured: 15 }, { pages: 9, images: 0 })).toEqual({
      state: 'settled',
      used: 15,
      returned: 3,
    })
  })
})
