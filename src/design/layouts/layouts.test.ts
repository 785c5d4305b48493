import { describe, expect, it } from 'vitest'
import { coreDesign } from '../core-design.ts'
import { placeBlocks } from '../kinds/place-blocks.ts'
import { exampleBlock } from '../testing/sample-design.ts'
import { layouts } from './index.ts'

const ofKind = (kind: string) => layouts.filter(({ kinds }) => kinds.includes(kind))

it('has the layouts each kind needs, one of them to begin with', () => {
  const least = { document: 12, website: 14, slides: 16, graphic: 6 }
  for (const [kind, count] of Object.entries(least)) {
    expect(ofKind(kind).length, kind).toBeGreaterThanOrEqual(count)
    expect(ofKind(kind)[0], kind).toMatchObject({ role: 'opening' })
  }
  expect(new Set(layouts.map(({ slug }) => slug)).size).toBe(layouts.length)
})

it('allows every block somewhere in each kind it is meant for', () => {
  for (const { slug: kind } of coreDesign.kinds) {
    const allowed = new Set(ofKind(kind).flatMap(({ blocks }) => blocks))
    const meant = coreDesign.blocks.filter(({ kinds }) => kinds?.includes(kind) ?? true)
    expect(
      meant.map(({ slug }) => slug).filter((slug) => !allowed.has(slug)),
      kind,
    ).toEqual([])
  }
})

describe.each(layouts)('$slug', ({ slug, blocks, regions, guidance, kinds }) => {
  it('allows only blocks there are for its kind, at most eight types, and says how many words', () => {
    expect(blocks.length).toBeLessThanOrEqual(8)
    for (const each of blocks) {
      const block = coreDesign.blocks.find((known) => known.slug === each)
      expect(block?.kinds ?? kinds, each).toEqual(expect.arrayContaining([...kinds]))
    }
    expect(guidance.length).toBeGreaterThan(40)
  })

  it('has no region without a block that goes there', () => {
    const placed = placeBlocks(regions, [...blocks, ...blocks, ...blocks].map(exampleBlock))
    for (const { region, blocks: inside } of placed) expect(inside.length, region.slug).toBeGreaterThan(0)
  })

  it('fills its rows, and no more', () => {
    for (const row of new Set(regions.map((region) => region.row).filter((each) => each !== undefined))) {
      const spans = regions.filter((region) => region.row === row)
      const taken = spans.reduce((sum, { span = 12, offset = 0 }) => sum + span + offset, 0)
      expect(taken, `${slug} row ${row}`).toBe(12)
    }
  })
})
