import type { JobWork, ModelUsed, QuoteLine, WorkPrice } from '#jobs/index.ts'
import type { Prices } from './prices.ts'

/**
 * What work costs. Each job is priced for itself, as it is reserved: its text (base and pages) and its pictures, each
 * raised by the tier of the model that makes them; their sum is rounded up to whole credits once.
 * In a line `tier`, `count` credits were raised to `each` per cent.
 */
export const priceOf = (works: readonly JobWork[], prices: Prices): WorkPrice => {
  const lines = joined(works.flatMap((work) => linesOf(work, prices)))
  return { credits: sumOf(lines), lines }
}

const linesOf = (work: JobWork, prices: Prices): QuoteLine[] => {
  // A base pays for a design or an outline there is.
  if (work.item !== 'export' && work.pages === 0 && work.images === 0) return []
  const text = textLines(work, prices)
  const pictures = priced([line('images', work.images, prices.picture)])
  const shares = [
    { plain: sumOf(text), percent: percentOf(work.text, prices) },
    { plain: sumOf(pictures), percent: percentOf(work.image, prices) },
  ]
  return [...text, ...pictures, ...tierLines(shares)]
}

const textLines = (work: JobWork, prices: Prices): QuoteLine[] => {
  switch (work.item) {
    case 'design': {
      const { base, page } = prices.kinds.find(({ kind }) => kind === work.kind) ?? prices
      return priced([line('base', 1, base), line('pages', work.pages, page)])
    }
    case 'outline':
      return priced([line('base', 1, prices.outline)])
    case 'page':
      return priced([line('pages', work.pages, prices.rewrite)])
    case 'export': {
      const own = prices.exports.find(({ format }) => format === work.format)
      return priced([line('format', 1, own?.credits ?? 0)])
    }
    // What a plugin invents is free until it has a price.
    default:
      return []
  }
}

const line = (what: string, count: number, each: number): QuoteLine => ({
  what,
  count,
  each,
  credits: count * each,
})

const priced = (lines: readonly QuoteLine[]): QuoteLine[] => lines.filter(({ credits }) => credits > 0)

type Share = { plain: number; percent: number }

/** What tiers add. The last of several takes what rounding the sum leaves. */
const tierLines = (shares: readonly Share[]): QuoteLine[] => {
  const exact = sum(shares.map(({ plain, percent }) => plain * percent))
  let left = Math.ceil(exact / 100) - sum(shares.map(({ plain }) => plain))
  const raised = byPercent(shares.filter(({ plain, percent }) => plain > 0 && percent !== 100))
  return raised.flatMap(({ plain, percent }, at): QuoteLine[] => {
    const credits = at === raised.length - 1 ? left : Math.ceil((plain * percent) / 100) - plain
    left -= credits
    return credits === 0 ? [] : [{ what: 'tier', count: plain, each: percent, credits }]
  })
}

const byPercent = (shares: readonly Share[]): Share[] => {
  const plain = new Map<number, number>()
  for (const share of shares) plain.set(share.percent, (plain.get(share.percent) ?? 0) + share.plain)
  return [...plain].map(([percent, credits]) => ({ percent, plain: credits }))
}

/** The model's own tier, else its provider's. Dated names of a model (`…-2026-10-26`) are the model. */
const percentOf = (used: ModelUsed | undefined, { tiers }: Prices): number => {
  if (!used) return 100
  const { provider, model } = used
  const own = tiers.filter((tier) => tier.provider === provider)
  const named = own.find((tier) => tier.model !== '' && plainModel(tier.model) === plainModel(model))
  return (named ?? own.find((tier) => tier.model === ''))?.percent ?? 100
}

const plainModel = (model: string): string => model.replace(/-\d{4}-\d{2}-\d{2}$/, '')

/** Lines of several jobs that say the same thing become one. */
const joined = (lines: readonly QuoteLine[]): QuoteLine[] => {
  const byKey = new Map<string, QuoteLine>()
  for (const each of lines) {
    const key = `${each.what} ${each.each}`
    const before = byKey.get(key)
    byKey.set(
      key,
      before ? { ...before, count: before.count + each.count, credits: before.credits + each.credits } : each,
    )
  }
  return [...byKey.values()]
}

const sumOf = (lines: readonly QuoteLine[]): number => sum(lines.map(({ credits }) => credits))

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
