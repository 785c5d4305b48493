import { renderForPreview } from '#plugins/preview/index.ts'
import type { PageCheckpoint } from './checkpoint.ts'
import type { Plan } from './context.ts'
import { type Generation, designOf } from './generation.ts'

/** Tells the job's followers how a page looks now. */
export const emitPage = async (
  generation: Generation,
  plan: Plan,
  pages: ReadonlyMap<number, PageCheckpoint>,
  index: number,
): Promise<void> => {
  const { run } = generation
  const finished = plan.pages.map((_, at) => pages.get(at)?.page)
  const design = designOf(generation, plan, finished)
  const html = await renderForPreview({ payload: run.payload, design, workspace: run.workspace, page: index })
  await run.emit('page', { index, total: plan.pages.length, title: plan.pages[index]?.title ?? '', html })
}
