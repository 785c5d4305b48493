import { decimalOf, digitsOf } from './minor-units.ts'

export type Money = {
  /** Minor units of the currency, such as cents. */
  amount: number
  /** ISO 4217, in any case. */
  currency: string
}

type Options = { locale: string; /** Leaves out `.00`, as price lists do. */ isShort?: boolean }

/** An amount of money as a reader of `locale` writes it. No floating point is involved: Intl takes the exact decimal. */
export const formatMoney = ({ amount, currency }: Money, { locale, isShort = false }: Options): string => {
  const digits = digitsOf(currency)
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    trailingZeroDisplay: isShort ? 'stripIfInteger' : 'auto',
  }).format(decimalOf(amount, currency))
}
