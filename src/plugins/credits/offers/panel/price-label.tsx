'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { formatMoney } from '../../ui/money/format-money.ts'

/** Heads a price by what people will read: 900 of EUR is €9.00. */
export const PriceLabel = () => {
  const { data, rowNumber } = useRowLabel<{ currency?: string; amount?: number }>()
  const { i18n } = useTranslation()
  const { amount, currency = '' } = data
  if (typeof amount === 'number' && Number.isSafeInteger(amount) && /^[a-z]{3}$/i.test(currency)) {
    return <span>{formatMoney({ amount, currency }, { locale: i18n.language })}</span>
  }
  return <span>{`${i18n.language === 'de' ? 'Preis' : 'Price'} ${(rowNumber ?? 0) + 1}`}</span>
}
