import pLimit, { type LimitFunction } from 'p-limit'
import type { ImageRequest } from '#design/index.ts'
import type { Plan } from './context.ts'
import { type PageCheckpoint, savePage } from './checkpoint.ts'
import { drawImage } from './draw-image.ts'
import { emitPage } from './emit-page.ts'
import type { Generation } from './generation.ts'
import { placeImage } from './place-image.ts'

/** Pictures kept at the same time: each is large in memory while it is stored. */
const STORED_AT_ONCE = 3

type Order = { index: number; request: ImageRequest }
type Pages = Map<number, PageCheckpoint>

/** The pictures of a design while its pages are written. */
export type Pictures = {
  /** Begins with a page's first picture, when it is sure to be one of those that are drawn. */
  begin(index: number): void
  /** Draws all others there is room for; ends when every picture is in its place. */
  finish(): Promise<void>
}

/**
 * Draws the pictures pages ask for, up to the option's number and what was set aside: the first of each page before the second of any. Each page
 * is shown again with every picture. What an earlier attempt has drawn is kept.
 */
export const drawImages = (generation: Generation, plan: Plan, pages: Pages): Pictures => {
  const { run, image, options, brief } = generation
  const most = Math.min(options.imagesPerDesign, brief.most?.images ?? Infinity)
  const limit = pLimit(options.pagesAtOnce)
  const storing = pLimit(STORED_AT_ONCE)
  const begun = new Map<string, Promise<void>>()
  // One after another: two pictures of a page would each save it without the other.
  const placing = pLimit(1)
  let done = 0
  const kept = wanted(pages, most).filter((order) => isDrawn(pages, order)).length

  const begin = (order: Order): void => {
    const key = JSON.stringify([order.index, order.request.path])
    if (begun.has(key) || isDrawn(pages, order)) return
    const drawing = limit(async () => {
      run.signal.throwIfAborted()
      await drawOne(generation, { plan, pages, placing, storing, ...order })
      done += 1
      const total = wanted(pages, most).length
      await run.emit('image', { index: order.index, done: kept + done, total })
    })
    // Told by `finish`; until then somebody has to hear of it.
    drawing.catch(() => limit.clearQueue())
    begun.set(key, drawing)
  }

  return {
    begin: (index) => {
      // Earlier pages have one first picture each, so this one is among the first so many.
      const request = index < most ? pages.get(index)?.images[0] : undefined
      if (image && request) begin({ index, request })
    },
    finish: async () => {
      if (!image) return
      const orders = wanted(pages, most)
      for (const order of orders) begin(order)
      const tell = () => run.progress({ step: 'images', done: kept + done, total: orders.length })
      if (begun.size > 0) await tell()
      await Promise.all([...begun.values()].map((drawing) => drawing.then(tell)))
    },
  }
}

const isDrawn = (pages: Pages, { index, request }: Order): boolean =>
  pages.get(index)?.drawn?.some(({ path }) => String(path) === String(request.path)) ?? false

/** First pictures of all pages in their order, then the second ones, as many as are allowed. */
const wanted = (pages: Pages, most: number): Order[] =>
  [...pages]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([index, { images }]) => images.map((request, nth) => ({ index, request, nth })))
    .toSorted((a, b) => a.nth - b.nth)
    .slice(0, most)

type Drawing = Order & { plan: Plan; pages: Pages; placing: LimitFunction; storing: LimitFunction }

const drawOne = async (
  generation: Generation,
  { plan, pages, placing, storing, index, request }: Drawing,
): Promise<void> => {
  const block = pages.get(index)?.page.blocks[Number(request.path[0])]
  if (!block) return
  const image = await drawImage(generation, { plan, index, request, block, storing })
  await placing(async () => {
    const written = pages.get(index)
    if (!written) return
    const page = placeImage(written.page, request.path, image.asset)
    const drawn = { ...written, page, drawn: [...(written.drawn ?? []), image] }
    await savePage(generation.run, index, drawn)
    pages.set(index, drawn)
    await emitPage(generation, plan, pages, index)
  })
}
