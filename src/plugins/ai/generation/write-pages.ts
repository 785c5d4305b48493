import { randomUUID } from 'node:crypto'
import pLimit from 'p-limit'
import type { Plan } from './context.ts'
import { type PageCheckpoint, savePage } from './checkpoint.ts'
import { emitPage } from './emit-page.ts'
import type { Generation } from './generation.ts'
import { writePage } from './write-page.ts'

/**
 * Writes all pages that are not finished yet, some at the same time; each is kept and shown as soon as it is there.
 * The first page that fails for good stops the others.
 */
export const writePages = async (
  generation: Generation,
  plan: Plan,
  pages: Map<number, PageCheckpoint>,
  onWritten: (index: number) => void,
): Promise<void> => {
  const { run, options } = generation
  const total = plan.pages.length
  const limit = pLimit(options.pagesAtOnce)
  for (const index of pages.keys()) {
    onWritten(index)
    await emitPage(generation, plan, pages, index)
  }
  await run.progress({ step: 'pages', done: pages.size, total })
  const missing = plan.pages.map((_, index) => index).filter((index) => !pages.has(index))
  const writing = missing.map((index) =>
    limit(async () => {
      run.signal.throwIfAborted()
      const written = await writePage(generation, plan, index)
      const part = plan.pages[index]?.part
      const opens = part ? { part } : {}
      const page = { ...written, page: { id: randomUUID(), ...opens, ...written.page } }
      await savePage(run, index, page)
      pages.set(index, page)
      onWritten(index)
      await emitPage(generation, plan, pages, index)
      await run.progress({ step: 'pages', done: pages.size, total })
    }),
  )
  try {
    await Promise.all(writing)
  } catch (error) {
    limit.clearQueue()
    throw error
  }
}
