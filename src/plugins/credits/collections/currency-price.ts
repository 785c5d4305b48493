import type { ArrayField } from 'payload'
import { digitsOf } from '../ui/money/minor-units.ts'

/** One price of something that is sold: a whole number of the currency's smallest unit. */
export type CurrencyPrice = { currency: string; amount: number }

/** What Stripe takes at most in one payment: eight digits. */
const LARGEST_AMOUNT = 99_999_999
const MAX_CURRENCIES = 40

const known = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()))

type Asked = { req: { i18n: { language: string } } }

const say = ({ req }: Asked, en: string, de: string): string => (req.i18n.language.startsWith('de') ? de : en)

/** Says what is wrong with a currency; true when nothing is. */
export const checkCurrency = (value: unknown, asked: Asked): string | true =>
  typeof value === 'string' && known.has(value)
    ? true
    : say(
        asked,
        'Enter a currency as its three letters, such as eur, usd or jpy.',
        'Geben Sie eine Währung mit ihren drei Buchstaben an, etwa eur, usd oder jpy.',
      )

/** Says what is wrong with an amount; true when nothing is. */
export const checkAmount = (value: unknown, asked: Asked & { siblingData?: unknown }): string | true => {
  const { currency } = (asked.siblingData ?? {}) as { currency?: unknown } // the row as it was sent
  if (!Number.isSafeInteger(value) || Number(value) < 1 || Number(value) > LARGEST_AMOUNT) {
    return say(
      asked,
      `Enter a whole number from 1 to ${LARGEST_AMOUNT}: the price in the smallest unit of the currency.`,
      `Geben Sie eine ganze Zahl von 1 bis ${LARGEST_AMOUNT} ein: den Preis in der kleinsten Einheit der Währung.`,
    )
  }
  // Stripe takes only whole tens of currencies with three digits.
  if (typeof currency === 'string' && digitsOf(currency) === 3 && Number(value) % 10 !== 0) {
    return say(
      asked,
      'The last digit of an amount in this currency must be 0.',
      'Die letzte Ziffer eines Betrags in dieser Währung muss 0 sein.',
    )
  }
  return true
}

/** Says when a currency is there twice; true when none is. */
export const checkOncePerCurrency = (value: unknown, asked: Asked): string | true => {
  const rows = Array.isArray(value) ? (value as { currency?: unknown }[]) : []
  if (rows.length === 0) {
    return say(asked, 'Name at least one price.', 'Nennen Sie mindestens einen Preis.')
  }
  if (rows.length > MAX_CURRENCIES) {
    return say(asked, `At most ${MAX_CURRENCIES} prices.`, `Höchstens ${MAX_CURRENCIES} Preise.`)
  }
  const codes = rows.map(({ currency }) => String(currency).trim().toLowerCase())
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice === undefined) return true
  return say(
    asked,
    `There are two prices in ${twice.toUpperCase()}. Keep one.`,
    `Es gibt zwei Preise in ${twice.toUpperCase()}. Behalten Sie einen.`,
  )
}

/** The prices of something that is sold, at most one in each currency. */
export const pricesField: ArrayField = {
  name: 'prices',
  type: 'array',
  label: { en: 'Prices', de: 'Preise' },
  labels: { singular: { en: 'Price', de: 'Preis' }, plural: { en: 'Prices', de: 'Preise' } },
  required: true,
  maxRows: MAX_CURRENCIES,
  validate: checkOncePerCurrency,
  admin: {
    components: { RowLabel: '/src/plugins/credits/offers/panel/price-label.tsx#PriceLabel' },
    description: {
      en: 'One in each currency, in its smallest unit: 900 is 9.00 in EUR, and 900 in JPY, which has no smaller one. Taxes are added by Stripe where you have set them up there.',
      de: 'Einer je Währung, in ihrer kleinsten Einheit: 900 sind 9,00 in EUR, und 900 in JPY, die keine kleinere hat. Steuern rechnet Stripe dazu, wo sie dort eingerichtet sind.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'currency',
          type: 'text',
          label: { en: 'Currency', de: 'Währung' },
          required: true,
          maxLength: 3,
          hooks: {
            beforeValidate: [
              ({ value }: { value?: unknown }) =>
                typeof value === 'string' ? value.trim().toLowerCase() : value,
            ],
          },
          validate: checkCurrency,
        },
        {
          name: 'amount',
          type: 'number',
          label: { en: 'Amount in the smallest unit', de: 'Betrag in der kleinsten Einheit' },
          required: true,
          min: 1,
          max: LARGEST_AMOUNT,
          validate: checkAmount,
          admin: { step: 1 },
        },
      ],
    },
  ],
}
