import type { JobWork, QuoteLine } from '#jobs/index.ts'
import { priceOf } from './price-of.ts'
import type { Prices } from './prices.ts'

/** A priced piece of work in words: what it is, how its price is added up, and the price. */
export type PriceExample = { what: string; sum: string; credits: number }

const PAGES = 12
const PICTURES = 6
/** Shown while nobody has named a dearer model. */
const DEARER = { provider: 'example', model: '', percent: 150 }
const SHOWN_ROWS = 3

type Locale = 'en' | 'de'

/** Examples that follow the prices: a deck, each kind of its own price, and what a dearer model makes of it. */
export const examplesOf = (prices: Prices, locale: Locale): PriceExample[] => {
  const deck: JobWork = { item: 'design', kind: 'slides', pages: PAGES, images: PICTURES }
  const others = prices.kinds.filter(({ kind }) => kind !== '' && kind !== 'slides').slice(0, SHOWN_ROWS)
  const named = prices.tiers.filter(({ provider }) => provider !== '').slice(0, SHOWN_ROWS)
  const tiers = named.length > 0 ? named : [DEARER]
  const own = words[locale]
  return [
    example(own.deck(PAGES, PICTURES), deck, prices),
    ...others.map(({ kind }) => example(own.kind(kind, PAGES, PICTURES), { ...deck, kind }, prices)),
    ...tiers.map((tier) => {
      const model = { provider: tier.provider, model: tier.model }
      const work = { ...deck, text: model, image: model }
      return example(own.tier(tier), work, { ...prices, tiers: [tier] })
    }),
  ]
}

const example = (what: string, work: JobWork, prices: Prices): PriceExample => {
  const { credits, lines } = priceOf([work], prices)
  const tier = lines.find((line) => line.what === 'tier')
  const plain = lines.filter((line) => line !== tier).map(term)
  const sum = plain.join(' + ') || '0'
  return { what, credits, sum: tier ? `(${sum}) × ${tier.each} %` : sum }
}

const term = ({ what, count, each }: QuoteLine): string =>
  what === 'base' ? String(each) : `${count} × ${each}`

const words = {
  en: {
    deck: (pages: number, pictures: number) => `A deck of ${pages} slides with ${pictures} pictures`,
    kind: (kind: string, pages: number, pictures: number) =>
      `“${kind}” of ${pages} pages with ${pictures} pictures`,
    tier: ({ provider, model, percent }: Prices['tiers'][number]) =>
      provider === DEARER.provider
        ? `The same deck by a model at ${percent} %`
        : `The same deck by ${model || provider} at ${percent} %`,
  },
  de: {
    deck: (pages: number, pictures: number) =>
      `Eine Präsentation mit ${pages} Folien und ${pictures} Bildern`,
    kind: (kind: string, pages: number, pictures: number) =>
      `„${kind}“ mit ${pages} Seiten und ${pictures} Bildern`,
    tier: ({ provider, model, percent }: Prices['tiers'][number]) =>
      provider === DEARER.provider
        ? `Dieselbe Präsentation von einem Modell zu ${percent} %`
        : `Dieselbe Präsentation von ${model || provider} zu ${percent} %`,
  },
} as const
