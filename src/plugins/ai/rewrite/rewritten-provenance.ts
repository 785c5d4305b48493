import { z } from 'zod'
import type { PageCheckpoint } from '../generation/checkpoint.ts'
import { costs, pageProvenance } from '../generation/provenance.ts'
import type { Generation } from '../generation/generation.ts'

const amount = z.number().nullable().catch(null)
const tokens = z
  .object({ inputTokens: z.number(), outputTokens: z.number() })
  .catch({ inputTokens: 0, outputTokens: 0 })
const Entry = z.looseObject({ index: z.number(), page: z.string().optional(), source: z.string().optional() })
const Known = z.looseObject({
  pages: z.array(Entry).catch([]),
  findings: z.array(z.looseObject({ page: z.number() })).catch([]),
  rewrites: z.array(z.looseObject({})).catch([]),
  usage: z.object({ text: tokens, images: tokens }).optional().catch(undefined),
  cost: z.object({ text: amount, images: amount, total: amount }).optional().catch(undefined),
})

type Rewritten = { pageId: string; index: number; made: PageCheckpoint }

/** Who wrote a page again is kept for so many of them. */
const MOST_REWRITES = 60
const MOST_FINDINGS = 300

/** The provenance of a design after one page was written again: that page's own, and what it added to tokens and cost. */
export const rewrittenProvenance = (
  generation: Generation,
  now: unknown,
  { pageId, index, made }: Rewritten,
): Record<string, unknown> => {
  const { run, brief, text, image } = generation
  const read = Known.safeParse(now ?? {})
  const known = read.success ? read.data : Known.parse({})
  const old = known.pages.find(({ page }) => page === pageId)
  const at = old?.index ?? index
  const entry = Entry.parse(pageProvenance(generation, at, made))
  const entries = [...known.pages.filter((each) => each !== old), entry].toSorted((a, b) => a.index - b.index)
  const inState = (source: string): number[] =>
    entries.filter((each) => each.source === source).map((each) => each.index)
  const added = costs(generation, undefined, new Map([[at, made]]))
  const rewrite = {
    page: pageId,
    job: run.jobId,
    at: new Date().toISOString(),
    ...(brief.instruction ? { instruction: brief.instruction } : {}),
    model: made.model,
    usage: made.usage,
    cost: added.total,
    ms: made.ms,
  }
  const firstTime = {
    source: 'written',
    text: { provider: text.slug, label: text.label, model: made.model, isDemo: text.isDemo },
    image: image && { provider: image.slug, label: image.label, isDemo: image.isDemo },
  }
  return {
    ...('source' in known ? {} : firstTime),
    ...known,
    pages: entries,
    usage: {
      text: plus(known.usage?.text, [made.usage]),
      images: plus(
        known.usage?.images,
        (made.drawn ?? []).map(({ usage }) => usage),
      ),
    },
    cost: costSum(known.cost, added),
    findings: [...known.findings.filter(({ page }) => page !== at), ...(made.findings ?? [])].slice(
      0,
      MOST_FINDINGS,
    ),
    repairedPages: inState('repair'),
    fallbackPages: inState('fallback'),
    failedPages: inState('failed'),
    rewrites: [...known.rewrites, rewrite].slice(-MOST_REWRITES),
  }
}

type Tokens = z.infer<typeof tokens>

const plus = (known: Tokens | undefined, more: readonly Tokens[]): Tokens =>
  more.reduce(
    (sum, each) => ({
      inputTokens: sum.inputTokens + each.inputTokens,
      outputTokens: sum.outputTokens + each.outputTokens,
    }),
    known ?? { inputTokens: 0, outputTokens: 0 },
  )

type Cost = ReturnType<typeof costs>

const costSum = (known: Omit<Cost, 'currency'> | undefined, added: Cost): Cost => {
  if (!known) return added
  const sum = (part: 'text' | 'images' | 'total'): number | null => {
    const [before, after] = [known[part], added[part]]
    return before === null || after === null ? null : Math.round((before + after) * 1e6) / 1e6
  }
  return { currency: 'USD', text: sum('text'), images: sum('images'), total: sum('total') }
}
