type Priced = { prices: readonly { currency: string }[] }

/** Every currency something is offered in, those that price most first. */
export const currenciesOf = (offers: readonly Priced[]): string[] => {
  const counts = new Map<string, number>()
  for (const { prices } of offers)
    for (const { currency } of prices) {
      const code = currency.toLowerCase()
      counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([code]) => code)
}

const homes: Readonly<Record<string, string>> = { de: 'eur', en: 'usd' }

/** The currency to show: the reader's own choice, else the usual one of their language, else the one that prices most. */
export const chooseCurrency = (
  currencies: readonly string[],
  { wanted, locale }: { wanted: string | null; locale: string },
): string | undefined => {
  const usual = homes[locale]
  return [wanted?.toLowerCase(), usual].find((code) => code && currencies.includes(code)) ?? currencies[0]
}

/** The price in a currency, where there is one. */
export const priceIn = <Price extends { currency: string }>(
  prices: readonly Price[],
  currency: string | undefined,
): Price | undefined => prices.find((price) => price.currency.toLowerCase() === currency)
