import type { Design, Page } from '#design/index.ts'
import type { TaskRun } from '#jobs/index.ts'
import { Fault } from '#kernel/server/fault.ts'
import { designFrom, registryOf, withBrand } from '#plugins/preview/index.ts'
import { z } from 'zod'
import type { Brief, Plan } from '../generation/context.ts'
import { assemble, type Generation } from '../generation/generation.ts'
import { planOfDesign, wordsOf } from './plan-of-design.ts'
import type { RewriteJob } from './rewrite-input.ts'
import { pageGone } from '../pages/faults.ts'

/** Everything one attempt at writing a page again works with. */
export type Rewrite = {
  generation: Generation
  design: Design
  plan: Plan
  /** Where the page is now. */
  index: number
  before: Page
}

const Kept = z.object({
  prompt: z.string().optional(),
  asked: z
    .object({
      tone: z.string().optional(),
      audience: z.string().optional(),
      length: z.enum(['short', 'medium', 'long']).optional(),
      literal: z.boolean().optional(),
    })
    .catch({}),
})

const LONGEST_PROMPT = 8000

/**
 * Loads the design as it is now, with the plan and the brief it was made from; of a design written by hand, both are read
 * from its pages.
 *
 * @throws Fault when the design or the page is gone.
 */
export const openRewrite = async (run: TaskRun<RewriteJob>): Promise<Rewrite> => {
  const { payload, input } = run
  // as the system: the worker reads the design its job was accepted for
  const record = await payload.findByID({
    collection: 'designs',
    id: input.designId,
    draft: true,
    depth: 0,
    disableErrors: true,
  })
  if (!record) throw designGone()
  const { workspace } = run
  const design = await withBrand(designFrom(payload, record), { payload, record, workspace })
  const index = design.pages.findIndex(({ id }) => id === input.pageId)
  const before = design.pages[index]
  if (!before) throw pageGone()
  const { provenance } = record
  const planned = planOfDesign(design, provenance, registryOf(payload))
  const plan = input.layout ? withLayout(planned, index, input.layout) : planned
  const given = { prompt: record.prompt ?? undefined, source: record.source ?? undefined }
  const brief = briefOf(design, { provenance, ...given, input })
  const generation = await assemble({ run, brief, size: design.size, brandKit: record.brandKit })
  return { generation, design, plan, index, before }
}

const withLayout = (plan: Plan, index: number, layout: string): Plan => ({
  ...plan,
  pages: plan.pages.map((page, at) => (at === index ? { ...page, layout } : page)),
})

type Source = {
  provenance: unknown
  prompt: string | undefined
  source: string | undefined
  input: RewriteJob
}

const briefOf = (design: Design, { provenance, prompt, source, input }: Source): Brief => {
  const kept = Kept.safeParse(provenance)
  const { prompt: asked = prompt, asked: wishes = {} } = kept.success ? kept.data : {}
  const words = design.pages.flatMap((page) => page.blocks.flatMap(wordsOf))
  return {
    ...wishes,
    prompt: asked || [design.title, ...words].join('\n').slice(0, LONGEST_PROMPT),
    ...(source ? { source } : {}),
    kind: design.kind,
    theme: design.theme,
    language: design.language,
    seed: input.seed,
    images: true,
    pages: design.pages.length,
    ...(input.images === undefined ? {} : { most: { pages: design.pages.length, images: input.images } }),
    ...(input.instruction ? { instruction: input.instruction } : {}),
  }
}

/** Told when the design is deleted before its page is written. */
export const designGone = (): Fault =>
  new Fault('The design was deleted before its page was finished.', { code: 'ai.design-gone', status: 410 })
