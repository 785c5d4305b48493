import type { Page } from '#design/index.ts'
import { recordUsage, type TaskRun } from '#jobs/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { type PageCheckpoint, readCheckpoints, savePage } from '../generation/checkpoint.ts'
import { drawImages } from '../generation/draw-images.ts'
import { emitPage } from '../generation/emit-page.ts'
import { writePage } from '../generation/write-page.ts'
import { openRewrite, type Rewrite } from '../rewrite/open-rewrite.ts'
import type { RewriteJob } from '../rewrite/rewrite-input.ts'
import { rewrittenProvenance } from '../rewrite/rewritten-provenance.ts'
import { savePageInPlace } from '../rewrite/save-page.ts'
import { usageOf } from '../work/usage-of.ts'

type Run = TaskRun<RewriteJob>

/** One page → its pictures → one write that leaves all other pages alone. Until then the old page stands. */
export default async function rewrite(run: Run): Promise<void> {
  const [opened, checkpoints] = await Promise.all([openRewrite(run), readCheckpoints(run)])
  const { generation, plan, index } = opened
  const { designId, pageId } = run.input
  await run.progress({ step: 'pages', done: 0, total: 1 })
  // The page may have moved since an earlier attempt; a job holds no other.
  const [kept] = checkpoints.pages.values()
  const written = kept ?? (await write(opened))
  const pages = new Map(opened.design.pages.map((page, at) => [at, standing(page)]))
  pages.set(index, { ...written, page: { ...written.page, id: pageId } })
  await savePage(run, index, pages.get(index) ?? written)
  await emitPage(generation, plan, pages, index)
  await drawImages(generation, plan, pages).finish()
  await run.progress({ step: 'save' })
  const made = pages.get(index) ?? written
  const { kind } = opened.design
  const done = { item: 'page', kind, planned: undefined, pages: new Map([[index, made]]) } as const
  const usage = usageOf(run.payload, done)
  await run.finish(async (req) => {
    await savePageInPlace(req, {
      designId,
      pageId,
      page: made.page,
      provenance: (now, at) => rewrittenProvenance(generation, now, { pageId, index: at, made }),
    })
    await recordUsage(req, { jobId: run.jobId, usage })
    await executeInTransaction(
      req,
      sql`delete from platen.page_checkpoints where job_id = ${run.jobId}::uuid`,
    )
    return { design: { id: designId }, page: pageId }
  })
}

/** A plain page in the place of a good one helps nobody, so here an answer that cannot be used is a failure. */
const write = async ({ generation, plan, index, before }: Rewrite): Promise<PageCheckpoint> => {
  const written = await writePage(generation, plan, index, before)
  if (written.source !== 'fallback') return written
  throw new Fault('The model’s answer could not be used; the page is as it was. Try again.', {
    code: 'ai.page-unusable',
    status: 502,
  })
}

/** A page of the design that is left as it is; it asks for nothing. */
const standing = (page: Page): PageCheckpoint => ({
  page,
  images: [],
  model: '',
  usage: { inputTokens: 0, outputTokens: 0 },
  ms: 0,
  source: 'model',
})
