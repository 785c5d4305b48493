'use client'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { priceIn } from '../money/choose-currency.ts'
import { formatMoney } from '../money/format-money.ts'
import { OfferCard } from '../pricing/offer-card.tsx'
import type { Offer } from '../pricing/use-offers.ts'

type Props = {
  title: string | undefined
  offers: readonly Offer[]
  currency: string | undefined
  isMonthly?: boolean
  /** Id of the one whose payment is being opened. */
  busyWith: string | undefined
  isBlocked: boolean
  onBuy: (id: string) => void
}

/** Offers of one sort, each with the button that leads to paying it; nothing where there are none. */
export const BuyGroup = ({
  title,
  offers,
  currency,
  isMonthly = false,
  busyWith,
  isBlocked,
  onBuy,
}: Props) => {
  const t = useTranslations('billing')
  const format = useFormatter()
  const locale = useLocale()
  if (offers.length === 0) return null
  return (
    <div className="grid gap-3">
      {title ? <p className="text-base font-medium text-ink-soft">{title}</p> : null}
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {offers.map((offer) => {
          const price = priceIn(offer.prices, currency)
          const text = price ? formatMoney(price, { locale, isShort: true }) : undefined
          return (
            <OfferCard key={offer.id} offer={offer} currency={currency} isMonthly={isMonthly}>
              {text ? (
                <Button busy={busyWith === offer.id} disabled={isBlocked} onClick={() => onBuy(offer.id)}>
                  {isMonthly
                    ? t('choosePlan', { price: text })
                    : t('buyOne', { credits: format.number(offer.credits), price: text })}
                </Button>
              ) : null}
            </OfferCard>
          )
        })}
      </ul>
    </div>
  )
}
