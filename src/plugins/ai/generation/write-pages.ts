import { randomUUID } from 'node:crypto'
import pLimit from 'p-limit'
import { Fault } from '#kernel/server/fault.ts'
import type { Plan } from './context.ts'
import { type PageCheckpoint, savePage } from './checkpoint.ts'
import { emitPage } from './emit-page.ts'
import { takeFailures } from './page-failures.ts'
import type { Generation } from './generation.ts'
import { plainPage, type WrittenPage, writePage } from './write-page.ts'

type Pages = Map<number, PageCheckpoint>
type Writing = { generation: Generation; plan: Plan; pages: Pages; onWritten: (index: number) => void }

/**
 * Writes all pages that are not finished yet, some at the same time; each is kept and shown as soon as it is there. A page
 * whose writing fails is tried once more when the others are done, and then becomes a plain page of its plan.
 *
 * @throws what the first page failed with, when no page could be written, further ones would fail alike, or the provider is
 * away and the job has attempts left.
 */
export const writePages = async (
  generation: Generation,
  plan: Plan,
  pages: Pages,
  onWritten: (index: number) => void,
): Promise<void> => {
  const { run } = generation
  const writing: Writing = { generation, plan, pages, onWritten }
  for (const index of pages.keys()) {
    onWritten(index)
    await emitPage(generation, plan, pages, index)
  }
  await tellProgress(writing)
  const missing = plan.pages.map((_, index) => index).filter((index) => !pages.has(index))
  const failures = takeFailures()
  await each(writing, missing, (index) => tryPage(writing, index, failures))
  if (failures.size === 0) return
  if (pages.size === 0) throw failures.first()
  // Nobody there to ask is no failure of these pages: a later attempt goes on from those that are written.
  if (failures.isAway() && failures.first().retryable && run.attempt < run.maxAttempts) throw failures.first()
  if (!failures.isAway()) {
    const again = failures.again()
    await each(writing, again, (index) => tryPage(writing, index, failures))
  }
  for (const [index, fault] of failures.all()) {
    run.log.warn({ page: index, err: fault }, 'A page could not be written; a plain one takes its place.')
    const { code, message } = fault
    await keep(writing, index, plainPage(generation, { plan, index, reason: { code, message } }))
  }
}

/** Runs the work for some pages at a time; the first that throws stops the others. */
const each = async (
  { generation: { run, options } }: Writing,
  indices: readonly number[],
  work: (index: number) => Promise<void>,
): Promise<void> => {
  const limit = pLimit(options.pagesAtOnce)
  const all = indices.map((index) =>
    limit(async () => {
      run.signal.throwIfAborted()
      await work(index)
    }),
  )
  try {
    await Promise.all(all)
  } catch (error) {
    limit.clearQueue()
    throw error
  }
}

const tryPage = async (
  writing: Writing,
  index: number,
  failures: ReturnType<typeof takeFailures>,
): Promise<void> => {
  const { generation, plan } = writing
  if (failures.isAway()) return failures.skip(index)
  let written: WrittenPage
  try {
    written = await writePage(generation, plan, index)
  } catch (error) {
    generation.run.signal.throwIfAborted()
    if (error instanceof Fault && failures.takes(error)) return failures.add(index, error)
    throw error
  }
  failures.clear(index)
  await keep(writing, index, written)
}

const keep = async (writing: Writing, index: number, written: WrittenPage): Promise<void> => {
  const { generation, plan, pages, onWritten } = writing
  const part = plan.pages[index]?.part
  const opens = part ? { part } : {}
  const page = { ...written, page: { id: randomUUID(), ...opens, ...written.page } }
  await savePage(generation.run, index, page)
  pages.set(index, page)
  onWritten(index)
  await emitPage(generation, plan, pages, index)
  await tellProgress(writing)
}

const tellProgress = ({ generation: { run }, plan, pages }: Writing): Promise<void> =>
  run.progress({ step: 'pages', done: pages.size, total: plan.pages.length })
