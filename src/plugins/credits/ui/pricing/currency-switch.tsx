'use client'
import { useLocale, useTranslations } from 'next-intl'
import { parseAsString, useQueryState } from 'nuqs'
import { Segmented } from '#ui/segmented.tsx'
import { Select } from '#ui/select.tsx'
import { chooseCurrency, currenciesOf } from '../money/choose-currency.ts'
import type { Offer } from './use-offers.ts'

/** The currency prices are shown in; the reader's choice is kept in the address. */
export const useCurrency = (offers: readonly Offer[]) => {
  const locale = useLocale()
  const [wanted, setWanted] = useQueryState('currency', parseAsString)
  const currencies = currenciesOf(offers)
  return {
    currencies,
    currency: chooseCurrency(currencies, { wanted, locale }),
    choose: (next: string) => void setWanted(next),
  }
}

type Props = ReturnType<typeof useCurrency>

const FEW = 4

/** Nothing where there is no choice. */
export const CurrencySwitch = ({ currencies, currency, choose }: Props) => {
  const t = useTranslations('pricing')
  const locale = useLocale()
  if (currencies.length < 2 || !currency) return null
  const names = new Intl.DisplayNames(locale, { type: 'currency' })
  if (currencies.length > FEW) {
    return (
      <Select
        aria-label={t('currency')}
        value={currency}
        onValueChange={choose}
        options={currencies.map((code) => ({
          value: code,
          label: `${code.toUpperCase()} · ${names.of(code.toUpperCase()) ?? ''}`,
        }))}
        className="w-full sm:w-64"
      />
    )
  }
  return (
    <Segmented
      label={t('currency')}
      value={currency}
      onValueChange={choose}
      options={currencies.map((code) => ({
        value: code,
        label: (
          <>
            <span aria-hidden>{code.toUpperCase()}</span>
            <span className="sr-only">{names.of(code.toUpperCase())}</span>
          </>
        ),
      }))}
    />
  )
}
