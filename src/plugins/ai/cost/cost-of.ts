import type { Usage } from '../providers/provider.ts'
import { free, type Price, prices } from './prices.ts'

/** Prices an installation names itself, by model. */
export type OwnPrices = Readonly<Record<string, Price>>

type Called = { provider: string; model: string; usage: Usage }
type Options = { own?: OwnPrices | undefined; at?: Date }

/**
 * What a call cost in US dollars; null where nobody said what its model costs. Dated names of a model (`…-2026-10-26`)
 * cost what the model costs.
 */
export const costOf = ({ provider, model, usage }: Called, { own = {}, at = new Date() }: Options = {}) => {
  if (usage.inputTokens === 0 && usage.outputTokens === 0) return provider === 'demo' ? 0 : unused(model)
  const price = provider === 'demo' ? free : priceOf(model, own, at)
  if (!price) return null
  return rounded((usage.inputTokens * price.input + usage.outputTokens * price.output) / 1e6)
}

/** No call was answered: nothing is known of what it cost. */
const unused = (model: string): number | null => (model === '' ? 0 : null)

const priceOf = (model: string, own: OwnPrices, at: Date): Price | undefined => {
  const plain = model.replace(/-\d{4}-\d{2}-\d{2}$/, '')
  const named = entry(own, model) ?? entry(own, plain)
  if (named) return named
  const today = at.toISOString().slice(0, 10)
  return (entry(prices, model) ?? entry(prices, plain))?.findLast(({ since = '' }) => since <= today)
}

/** A provider says what its model is called; "constructor" names nothing of ours. */
const entry = <Value>(table: Readonly<Record<string, Value>>, model: string): Value | undefined =>
  Object.hasOwn(table, model) ? table[model] : undefined

/** The sum; null as soon as one part is not known. */
export const totalCost = (parts: readonly (number | null)[]): number | null =>
  parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : rounded(sum + part)), 0)

/** Floating point without its dust: a millionth of a dollar is as fine as prices are. */
const rounded = (dollars: number): number => Math.round(dollars * 1e6) / 1e6
