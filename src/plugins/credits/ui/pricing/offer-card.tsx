'use client'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatMoney } from '../money/format-money.ts'
import { priceIn } from '../money/choose-currency.ts'
import { perHundred } from '../money/per-hundred.ts'
import type { Offer } from './use-offers.ts'

type Props = {
  offer: Offer
  currency: string | undefined
  isMonthly?: boolean
  /** Said beside the title, such as that it is the current plan. */
  mark?: string | undefined
  /** The button. */
  children?: ReactNode
}

/** One thing that can be bought: the credits first, then what they cost. */
export const OfferCard = ({ offer, currency, isMonthly = false, mark, children }: Props) => {
  const t = useTranslations('pricing')
  const format = useFormatter()
  const locale = useLocale()
  const price = priceIn(offer.prices, currency)
  const each = price ? perHundred(price, offer.credits) : undefined
  return (
    <li className="grid grid-rows-[1fr_auto] gap-6 max-sm:gap-4 rounded-surface border bg-sheet p-5 sm:p-6">
      <div className="grid content-start gap-4 max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-3">
        <div className="col-span-full flex min-h-6 flex-wrap items-center justify-between gap-2">
          <h3 dir="auto" className="text-base font-semibold">
            {offer.title}
          </h3>
          {mark ? (
            <span className="rounded-full border border-control/60 px-2 text-xs leading-5">{mark}</span>
          ) : null}
        </div>
        <p className="grid gap-0.5">
          {t.rich(isMonthly ? 'totalMonthly' : 'total', {
            count: offer.credits,
            amount: format.number(offer.credits),
            figure: (figure) => <span className="display tabular text-3xl">{figure}</span>,
            unit: (unit) => <span className="text-base text-ink-soft">{unit}</span>,
          })}
        </p>
        {price ? (
          <p className="grid content-end gap-0.5 max-sm:text-end">
            <span className="tabular text-lg font-medium">
              {isMonthly
                ? t('perMonth', { price: formatMoney(price, { locale, isShort: true }) })
                : formatMoney(price, { locale, isShort: true })}
            </span>
            {each ? (
              <span className="tabular text-sm text-ink-soft">
                {t('perHundred', { price: formatMoney(each, { locale }) })}
              </span>
            ) : null}
          </p>
        ) : (
          <p className="text-sm text-ink-soft">
            {t('notInCurrency', { currency: currency?.toUpperCase() ?? '' })}
          </p>
        )}
      </div>
      {children}
    </li>
  )
}
