import type { PayloadRequest } from 'payload'
import type { Page } from '#design/index.ts'
import { type AbandonReason, recordUsage, type TaskRun } from '#jobs/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { executeInTransaction, sql } from '#kernel/server/session.ts'
import { type PageCheckpoint, readCheckpoints, savePlan } from '../generation/checkpoint.ts'
import type { Plan } from '../generation/context.ts'
import { drawImages } from '../generation/draw-images.ts'
import { warmRenderer } from '../generation/emit-page.ts'
import type { GenerationJob } from '../generation/generate-input.ts'
import { designOf, type Generation, isSpoken, openGeneration } from '../generation/generation.ts'
import { keepBody } from '../generation/keep-body.ts'
import { type PlannedDesign, planDesign } from '../generation/plan-design.ts'
import { keepTitle } from '../generation/keep-title.ts'
import { provenanceOf } from '../generation/provenance.ts'
import { reviewBrief } from '../generation/reviewed-page.ts'
import { saveDesign } from '../generation/save-design.ts'
import { writePages } from '../generation/write-pages.ts'
import { type ReviewedDesign, reviewDesign } from '../review/index.ts'
import { usageOf } from '../work/usage-of.ts'

type Run = TaskRun<GenerationJob>

/** Plan → pages → pictures → one write of the design. Whatever an earlier attempt finished is kept. */
export default async function generate(run: Run): Promise<void> {
  const [generation, checkpoints] = await Promise.all([openGeneration(run), readCheckpoints(run)])
  warmRenderer(generation)
  const planned = checkpoints.plan ?? (await firstPlan(generation, run.input.planned))
  const plannedAt = Date.now()
  const { plan } = planned
  const outline = plan.pages.map(({ title, layout }) => ({ title, layout }))
  await run.emit('plan', { title: plan.title, language: plan.language, theme: plan.theme, pages: outline })
  const pictures = drawImages(generation, plan, checkpoints.pages)
  await writePages(generation, plan, checkpoints.pages, pictures.begin)
  const writtenAt = Date.now()
  await pictures.finish()
  await run.progress({ step: 'save' })
  const { pages, findings } = reviewed(generation, plan, checkpoints.pages)
  const ms = {
    plan: planned.ms,
    pages: writtenAt - plannedAt,
    images: Date.now() - writtenAt,
    total: planned.ms + Date.now() - plannedAt,
  }
  const provenance = provenanceOf(generation, { planned, pages: checkpoints.pages, findings, ms })
  // An accepted plan was paid for by the job that made it.
  const paid = run.input.planned ? undefined : planned
  const done = { item: 'design', kind: run.input.kind, planned: paid, pages: checkpoints.pages } as const
  const usage = usageOf(run.payload, done)
  await run.finish(async (req) => {
    const made = pagesOf(plan, checkpoints.pages)
    const saved = await saveDesign(req, { input: run.input, plan, pages, made, provenance })
    if (!saved) throw gone()
    await recordUsage(req, { jobId: run.jobId, usage })
    await executeInTransaction(
      req,
      sql`delete from platen.page_checkpoints where job_id = ${run.jobId}::uuid`,
    )
    return { design: { id: run.input.designId }, pages: pages.length }
  })
}

/** The pages after the review of the whole; a person's own words are left as they are. */
const reviewed = (
  generation: Generation,
  plan: Plan,
  made: ReadonlyMap<number, PageCheckpoint>,
): ReviewedDesign => {
  const { brief, registry, passages } = generation
  const design = designOf(
    generation,
    plan,
    plan.pages.map((_, index) => made.get(index)?.page),
  )
  if (passages.length > 0) return { pages: design.pages, findings: [] }
  const review = reviewDesign({ design, brief: reviewBrief(brief, plan), registry, pagesReviewed: true })
  const pages = review.pages.map((page, index) => {
    const told = isSpoken(generation) ? keepBody(page, design.pages[index]) : page
    return withTitle(told, { plan, index, registry })
  })
  return { ...review, pages }
}

/** What a review takes off may have been the line an accepted title stands in. */
const withTitle = (page: Page, { plan, index, registry }: Titling): Page => {
  const title = plan.pages[index]?.title
  return plan.isAccepted && title ? keepTitle(page, { title, registry }) : page
}

type Titling = { plan: Plan; index: number; registry: Generation['registry'] }

/** The plan a person accepted, else a new one. */
const firstPlan = async (
  generation: Generation,
  accepted: PlannedDesign | undefined,
): Promise<PlannedDesign> => {
  const { run } = generation
  await run.progress({ step: 'plan' })
  const planned = accepted ?? (await planDesign(generation))
  await savePlan(run, planned)
  return planned
}

/** Leaves the pages that were finished as a draft, and counts them; the checkpoints stay, so that a retry goes on from them. */
export const abandon = async (run: Run, req: PayloadRequest, reason: AbandonReason): Promise<void> => {
  const { plan: planned, pages } = await readCheckpoints(run, req)
  if (!planned || pages.size === 0) return
  const finished = pagesOf(planned.plan, pages)
  const provenance = {
    source: 'generated',
    job: run.jobId,
    prompt: run.input.prompt,
    seed: run.input.seed,
    unfinished: { reason, pages: finished.length, planned: planned.plan.pages.length },
  }
  const { input } = run
  const paid = input.planned ? undefined : planned
  const usage = usageOf(run.payload, { item: 'design', kind: input.kind, planned: paid, pages })
  await recordUsage(req, { jobId: run.jobId, usage })
  await saveDesign(req, { input, plan: planned.plan, pages: finished, made: finished, provenance })
}

const pagesOf = ({ pages }: Plan, made: ReadonlyMap<number, PageCheckpoint>): Page[] =>
  pages.flatMap((_, index) => made.get(index)?.page ?? [])

const gone = (): Fault =>
  new Fault('The design was deleted before it was finished.', { code: 'ai.design-gone', status: 410 })
