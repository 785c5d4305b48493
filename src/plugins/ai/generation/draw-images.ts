import pLimit from 'p-limit'
import type { ImageRequest } from '#design/index.ts'
import type { Plan } from './context.ts'
import { type PageCheckpoint, savePage } from './checkpoint.ts'
import { drawImage } from './draw-image.ts'
import { emitPage } from './emit-page.ts'
import type { Generation } from './generation.ts'
import { placeImage } from './place-image.ts'

/** Pictures drawn at the same time: each is large in memory while it is stored. */
const AT_ONCE = 3

type Order = { index: number; request: ImageRequest }

/** Draws one picture a page, in page order up to the option's cap, and shows each page again with it. */
export const drawImages = async (
  generation: Generation,
  plan: Plan,
  pages: Map<number, PageCheckpoint>,
): Promise<void> => {
  if (!generation.image) return
  const { run, options } = generation
  const orders = [...pages]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([index, { images }]): Order[] => images.slice(0, 1).map((request) => ({ index, request })))
    .slice(0, options.imagesPerDesign)
  const open = orders.filter(({ index }) => !pages.get(index)?.drawn)
  let done = orders.length - open.length
  const limit = pLimit(AT_ONCE)
  const drawing = open.map((order) =>
    limit(async () => {
      run.signal.throwIfAborted()
      await drawOne(generation, { plan, pages, ...order })
      done += 1
      await run.progress({ step: 'images', done, total: orders.length })
    }),
  )
  try {
    await Promise.all(drawing)
  } catch (error) {
    limit.clearQueue()
    throw error
  }
}

type Drawing = Order & { plan: Plan; pages: Map<number, PageCheckpoint> }

const drawOne = async (generation: Generation, { plan, pages, index, request }: Drawing): Promise<void> => {
  const written = pages.get(index)
  const block = written?.page.blocks[Number(request.path[0])]
  if (!written || !block) return
  const image = await drawImage(generation, { plan, index, request, block })
  const drawn = { ...written, page: placeImage(written.page, request.path, image.asset), drawn: [image] }
  await savePage(generation.run, index, drawn)
  pages.set(index, drawn)
  await emitPage(generation, plan, pages, index)
}
