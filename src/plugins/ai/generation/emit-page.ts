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
  await run.emit('page', {
    index,
    total: plan.pages.length,
    title: plan.pages[index]?.title ?? '',
    html,
    // It shows its plan only; to be written again once the design is there.
    ...(pages.get(index)?.source === 'failed' ? { failed: true } : {}),
  })
}

let warmed: Promise<unknown> | undefined

/** Loads and runs what draws pages, once in a process, while the model still plans: else the first page would wait for it. */
export const warmRenderer = (generation: Generation): void => {
  const { run, layouts, registry, brief } = generation
  const [layout] = layouts
  if (!layout) return
  const theme = brief.theme ?? registry.themes[0]?.slug ?? ''
  const page = { title: '', layout: layout.slug, idea: '', points: [] }
  const blocks = registry.blocks
    .filter(({ slug }) => layout.blocks.includes(slug))
    .map(({ slug, example }) => ({ ...example, blockType: slug }))
  const plan: Plan = { title: '', language: brief.language ?? 'en', theme, pages: [page] }
  const design = designOf(generation, plan, [{ layout: layout.slug, blocks }])
  warmed ??= renderForPreview({ payload: run.payload, design, page: 0 }).catch((error: unknown) =>
    run.log.debug({ err: error }, 'Nothing was drawn ahead.'),
  )
}
