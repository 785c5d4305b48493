import { costOf, type OwnPrices, totalCost } from '../cost/cost-of.ts'
import type { Usage } from '../providers/provider.ts'
import type { Finding } from '../review/index.ts'
import type { PageCheckpoint } from './checkpoint.ts'
import type { Plan } from './context.ts'
import type { Generation } from './generation.ts'
import type { PlannedDesign } from './plan-design.ts'

const total = (usages: readonly Usage[]): Usage => ({
  inputTokens: usages.reduce((sum, usage) => sum + usage.inputTokens, 0),
  outputTokens: usages.reduce((sum, usage) => sum + usage.outputTokens, 0),
})

type Made = {
  planned: PlannedDesign
  pages: ReadonlyMap<number, PageCheckpoint>
  /** What the review of the whole design saw. */
  findings: readonly Finding[]
  /** Milliseconds each step took; what ran side by side counts in each. */
  ms: Record<string, number>
}

/** How a design came about: who wrote it, from what, at which cost, in what time, and which pages needed help. */
export const provenanceOf = (
  generation: Generation,
  { planned, pages, findings, ms }: Made,
): Record<string, unknown> => {
  const { run, brief, text, image, template } = generation
  const sorted = [...pages].toSorted(([a], [b]) => a - b)
  const drawn = sorted.flatMap(([, page]) => page.drawn ?? [])
  const inState = (source: string): number[] =>
    sorted.filter(([, page]) => page.source === source).map(([index]) => index)
  // The source is kept with the design itself.
  const {
    prompt,
    seed,
    kind: _kind,
    theme: _theme,
    images: _images,
    source: _source,
    most: _most,
    ...asked
  } = brief
  return {
    source: 'generated',
    job: run.jobId,
    at: new Date().toISOString(),
    prompt,
    seed,
    asked,
    ...(template ? { template: template.id } : {}),
    text: { provider: text.slug, label: text.label, model: planned.model, isDemo: text.isDemo },
    image: image
      ? { provider: image.slug, label: image.label, model: drawn[0]?.model ?? null, isDemo: image.isDemo }
      : null,
    usage: {
      text: total([planned.usage, ...sorted.map(([, page]) => page.usage)]),
      images: total(drawn.map((picture) => picture.usage)),
    },
    cost: costs(generation, planned, pages),
    ms,
    outline: outlineOf(planned.plan, pages),
    plan: { usage: planned.usage, ms: planned.ms, source: planned.source },
    pages: sorted.map(([index, made]) => pageProvenance(generation, index, made)),
    findings: [...sorted.flatMap(([, page]) => page.findings ?? []), ...findings].slice(0, MOST_FINDINGS),
    repairedPages: inState('repair'),
    fallbackPages: inState('fallback'),
    failedPages: inState('failed'),
  }
}

/** A field of JSON holds 256 KB; a person reads fewer. */
const MOST_FINDINGS = 300

/** How one page came about; `page` is the id of its row, which stays when pages are moved. */
export const pageProvenance = (
  { text, prices }: { text: Pick<Generation['text'], 'slug'>; prices: OwnPrices },
  index: number,
  { page, model, usage, ms, source, reason, drawn = [] }: PageCheckpoint,
): Record<string, unknown> => ({
  index,
  page: page.id,
  model,
  usage,
  cost: costOf({ provider: text.slug, model, usage }, { own: prices }),
  ms,
  source,
  ...(reason ? { reason } : {}),
  images: drawn,
})

/** The plan as it is kept with the design, for pages that are written again. */
const outlineOf = (
  { drafted: _drafted, ...plan }: Plan,
  pages: ReadonlyMap<number, PageCheckpoint>,
): Plan => ({
  ...plan,
  pages: plan.pages.map(({ drafted: _at, ...page }, index) => {
    const id = pages.get(index)?.page.id
    return id === undefined ? page : { ...page, id }
  }),
})

type Cost = { currency: 'USD'; text: number | null; images: number | null; total: number | null }

/** What the calls cost, as far as the models' prices are known. */
export const costs = (
  { text, prices }: { text: Pick<Generation['text'], 'slug'>; prices: OwnPrices },
  planned: Pick<PlannedDesign, 'model' | 'usage'> | undefined,
  pages: ReadonlyMap<number, PageCheckpoint>,
): Cost => {
  const own = { own: prices }
  const made = [...pages.values()]
  const calls = [...(planned ? [planned] : []), ...made].map(({ model, usage }) => ({
    provider: text.slug,
    model,
    usage,
  }))
  const texts = totalCost(calls.map((call) => costOf(call, own)))
  const drawn = totalCost(made.flatMap((page) => page.drawn ?? []).map((picture) => costOf(picture, own)))
  return { currency: 'USD', text: texts, images: drawn, total: totalCost([texts, drawn]) }
}
