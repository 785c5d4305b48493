import { randomUUID } from 'node:crypto'
import { recordUsage, type TaskRun } from '#jobs/index.ts'
import {
  type GenerationJob,
  longestTitle,
  type PagePlan,
  type PlanFollower,
  planOnly,
} from '#plugins/ai/index.ts'
import { registryOf } from '#plugins/preview/index.ts'
import { cutText } from '#kernel/cut-text.ts'
import { execute, sql } from '#kernel/server/session.ts'
import { designGone } from './faults.ts'
import { type KeptOutline, keptOutline, shownOutline, shownSlide } from './outline.ts'
import { saveOutline } from './save-outline.ts'

type Run = TaskRun<GenerationJob>

/** Plan → told part by part → kept with the design. The person may change it from then on, so it is written once. */
export default async function outline(run: Run): Promise<void> {
  const { designId } = run.input
  const before = await readOutline(run)
  if (before?.job === run.jobId) return end(run, before)
  // What an earlier attempt told was never kept.
  if (await hasTold(run)) await run.emit('outline-restart', {})
  await run.progress({ step: 'plan' })
  const ids: string[] = []
  const { planned, usage } = await planOnly(run, tellingOf(run, ids))
  const { plan, ...how } = planned
  const slides = plan.pages.map((page) => fitted(run, page))
  const kept: KeptOutline = {
    status: 'draft',
    revision: 1,
    title: plan.title,
    language: plan.language,
    theme: plan.theme,
    ...(plan.artDirection ? { artDirection: plan.artDirection } : {}),
    slides: slides.map((slide, index) => ({ id: ids[index] ?? randomUUID(), ...slide, drafted: index })),
    drafted: slides,
    job: run.jobId,
    planned: how,
    asked: run.input,
  }
  await run.write(async (req) => {
    await saveOutline(req, designId, ({ title }) => ({
      outline: kept,
      ...(title === run.input.title ? { title: kept.title } : {}),
      theme: kept.theme,
      language: kept.language,
    }))
    await recordUsage(req, { jobId: run.jobId, usage })
  })
  await end(run, kept)
}

const end = async (run: Run, kept: KeptOutline): Promise<void> => {
  await run.emit('outline', { outline: shownOutline(kept) })
  await run.finish(async () => ({ design: { id: run.input.designId }, slides: kept.slides.length }))
}

/** Ids stay from the first sight of a slide on. */
const tellingOf = (run: Run, ids: string[]): PlanFollower => ({
  heading: (heading) => run.emit('outline-title', heading),
  page: (index, page) => {
    const id = randomUUID()
    ids[index] = id
    return run.emit('outline-slide', { index, slide: shownSlide({ id, ...fitted(run, page) }) })
  },
  restart: () => {
    ids.length = 0
    return run.emit('outline-restart', {})
  },
})

/** A title that its layout shows whole: nobody is to accept one that is cut later. */
const fitted = ({ payload }: Run, page: PagePlan): PagePlan => {
  const most = longestTitle(page.layout, registryOf(payload)) ?? Infinity
  if (page.title.length <= most) return page
  const space = page.title.lastIndexOf(' ', most)
  return { ...page, title: cutText(page.title, space > most / 2 ? space : most) }
}

/** Attempts are counted anew when somebody retries a job; its events stay. */
const hasTold = async ({ payload, jobId }: Run): Promise<boolean> => {
  const { rows } = await execute<{ told: boolean }>(
    payload,
    sql`select exists (
          select from platen.job_events where job_id = ${jobId}::uuid and type in ('outline-title', 'outline-slide')
        ) as told`,
  )
  return rows[0]?.told ?? false
}

const readOutline = async ({ payload, input }: Run): Promise<KeptOutline | undefined> => {
  // as the system: the worker reads the design its job was accepted for
  const design = await payload.findByID({
    collection: 'designs',
    id: input.designId,
    draft: true,
    depth: 0,
    disableErrors: true,
  })
  if (!design) throw designGone()
  return keptOutline(design)
}
