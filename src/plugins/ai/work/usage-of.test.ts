import type { Config, Payload } from 'payload'
import { expect, test } from 'vitest'
import { contribute } from '#kernel/server/contribute.ts'
import type { PageCheckpoint } from '../generation/checkpoint.ts'
import type { DrawnImage } from '../generation/draw-image.ts'
import type { PlannedDesign } from '../generation/plan-design.ts'
import { demo } from '../providers/demo/demo.ts'
import { usageOf } from './usage-of.ts'

const payloadWith = (providers: (typeof demo)[]): Payload =>
  ({ config: contribute({} as Config, { providers }) }) as unknown as Payload // all that is read of it
const payload = payloadWith([demo])
const usage = { inputTokens: 10, outputTokens: 5 }

const picture = (source: DrawnImage['source']): DrawnImage => ({
  asset: 'a',
  provider: 'demo',
  model: 'platen-demo-1',
  usage,
  ms: 1,
  source,
  path: [0, 'image'],
})
const page = (source: PageCheckpoint['source'], ...drawn: DrawnImage[]): PageCheckpoint => ({
  page: { layout: 'slides-content', blocks: [] },
  images: [],
  model: 'platen-demo-1',
  usage,
  ms: 1,
  source,
  drawn,
})
const planned = (source: PlannedDesign['source']): PlannedDesign => ({
  plan: {
    title: 'Bread',
    language: 'en',
    theme: 'grotesk',
    pages: [1, 2, 3].map((at) => ({ title: `${at}`, layout: 'slides-content', idea: '', points: [] })),
  },
  model: 'platen-demo-1',
  usage,
  ms: 1,
  source,
})
const numbered = (...pages: PageCheckpoint[]) => new Map(pages.map((each, index) => [index, each]))

test('pages a model wrote and pictures it drew count; what takes the place of a failure does not', () => {
  const pages = numbered(
    page('model', picture('model'), picture('fallback')),
    page('repair', picture('model')),
    page('fallback'),
    page('failed', picture('fallback')),
  )
  expect(usageOf(payload, { item: 'design', kind: 'slides', planned: planned('model'), pages })).toEqual({
    work: {
      item: 'design',
      kind: 'slides',
      pages: 2,
      images: 2,
      text: { provider: 'demo', model: 'platen-demo-1' },
      image: { provider: 'demo', model: 'platen-demo-1' },
    },
    inputTokens: 90,
    outputTokens: 45,
    cost: 0,
  })
})

test('an accepted plan belongs to the job that made it', () => {
  const given = {
    item: 'design',
    kind: 'slides',
    planned: undefined,
    pages: numbered(page('model')),
  } as const
  expect(usageOf(payload, given)).toMatchObject({ inputTokens: 10, work: { pages: 1, images: 0 } })
  expect(usageOf(payload, given).work).not.toHaveProperty('image')
})

test('an outline is worth something when a model made it', () => {
  const outline = (source: PlannedDesign['source']) =>
    usageOf(payload, { item: 'outline', kind: 'slides', planned: planned(source), pages: new Map() }).work
  expect(outline('model')).toMatchObject({ item: 'outline', pages: 3, images: 0 })
  expect(outline('fallback')).toMatchObject({ pages: 0, images: 0 })
})

test('what was done is noted where the provider is gone meanwhile', () => {
  const given = { item: 'page', kind: 'slides', planned: undefined, pages: numbered(page('model')) } as const
  expect(usageOf(payloadWith([]), given).work).toEqual({ item: 'page', kind: 'slides', pages: 1, images: 0 })
})
