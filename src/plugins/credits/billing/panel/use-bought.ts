import { useFormFields, useTranslation } from '@payloadcms/ui'
import { formatMoney } from '../../ui/money/format-money.ts'
import { boughtWords } from './words.ts'

/** Values of the record in the form, and how the panel's language writes them. */
export const useBought = () => {
  const { language } = useTranslation().i18n
  const values = useFormFields(([fields]) => fields)
  const valueOf = (name: string): unknown => values[name]?.value
  const textOf = (name: string): string | undefined => {
    const value = valueOf(name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const currency = textOf('currency')
  return {
    language,
    words: boughtWords(language),
    valueOf,
    textOf,
    moneyOf: (name: string): string => {
      const amount = valueOf(name)
      return typeof amount === 'number' && currency
        ? formatMoney({ amount, currency }, { locale: language })
        : '–'
    },
    numberOf: (name: string): string => {
      const value = valueOf(name)
      return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : '–'
    },
    dateOf: (name: string, withTime = false): string | undefined => {
      const value = valueOf(name)
      const date = typeof value === 'string' || value instanceof Date ? new Date(value) : undefined
      const style: Intl.DateTimeFormatOptions = withTime
        ? { dateStyle: 'long', timeStyle: 'short' }
        : { dateStyle: 'long' }
      return date && new Intl.DateTimeFormat(language, style).format(date)
    },
  }
}
