import type { PageCheckpoint } from './checkpoint.ts'
import type { PlannedDesign } from './plan-design.ts'
import type { Usage } from '../providers/provider.ts'
import type { Generation } from './generation.ts'

const total = (usages: readonly Usage[]): Usage => ({
  inputTokens: usages.reduce((sum, usage) => sum + usage.inputTokens, 0),
  outputTokens: usages.reduce((sum, usage) => sum + usage.outputTokens, 0),
})

/** How a design came about: who wrote it, from what, at which cost, and which pages needed help. */
export const provenanceOf = (
  { run, brief, text, image, template }: Generation,
  planned: PlannedDesign,
  pages: ReadonlyMap<number, PageCheckpoint>,
): Record<string, unknown> => {
  const sorted = [...pages].toSorted(([a], [b]) => a - b)
  const drawn = sorted.flatMap(([, page]) => page.drawn ?? [])
  const inState = (source: string): number[] =>
    sorted.filter(([, page]) => page.source === source).map(([index]) => index)
  return {
    source: 'generated',
    job: run.jobId,
    prompt: brief.prompt,
    seed: brief.seed,
    ...(template ? { template: template.id } : {}),
    text: { provider: text.slug, model: planned.model, isDemo: text.isDemo },
    image: image ? { provider: image.slug, model: drawn[0]?.model ?? null, isDemo: image.isDemo } : null,
    usage: {
      text: total([planned.usage, ...sorted.map(([, page]) => page.usage)]),
      images: total(drawn.map((picture) => picture.usage)),
    },
    plan: { usage: planned.usage, ms: planned.ms, source: planned.source },
    pages: sorted.map(([index, { model, usage, ms, source, drawn: pictures = [] }]) => ({
      index,
      model,
      usage,
      ms,
      source,
      images: pictures,
    })),
    repairedPages: inState('repair'),
    fallbackPages: inState('fallback'),
  }
}
