'use client'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure } from '#plugins/core/client.ts'
import { priceIn } from '../money/choose-currency.ts'
import { formatMoney } from '../money/format-money.ts'
import { CurrencySwitch, useCurrency } from '../pricing/currency-switch.tsx'
import { OfferCard } from '../pricing/offer-card.tsx'
import { type Offer, useOffers } from '../pricing/use-offers.ts'
import { useCheckout } from './use-checkout.ts'

type Props = {
  workspace: string
  /** The plan the workspace has: another one is chosen in Stripe's portal. */
  hasPlan: boolean
}

/** The packs and plans a workspace's owner can buy; each button leads to Stripe. */
export const Buy = ({ workspace, hasPlan }: Props) => {
  const t = useTranslations('billing')
  const offers = useOffers()
  const checkout = useCheckout()
  const list = offers.data
  const currency = useCurrency(list ? [...list.packs, ...list.plans] : [])
  const place = useRef<HTMLElement>(null)
  const isShown = Boolean(list)
  useEffect(() => {
    // The address may have named this part before it was there.
    if (isShown && window.location.hash === '#buy') place.current?.scrollIntoView()
  }, [isShown])
  const plans = hasPlan ? [] : (list?.plans ?? [])
  if (offers.isError) {
    return <Failure title={t('offersFailed')} error={offers.error} onRetry={() => void offers.refetch()} />
  }
  if (offers.isPending) return <Skeleton className="h-64 rounded-surface" />
  if (!list || list.packs.length + plans.length === 0) {
    return hasPlan ? null : <Notice title={t('notSoldTitle')}>{t('notSoldText')}</Notice>
  }
  const busyWith = checkout.isPending || checkout.isSuccess ? checkout.variables : undefined
  const buy = (order: { pack: string } | { plan: string }) =>
    checkout.mutate({ ...order, workspace, currency: currency.currency })
  return (
    <section ref={place} id="buy" aria-labelledby="buy-title" className="grid scroll-mt-20 gap-5">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid gap-1">
          <h2 id="buy-title" className="text-xl font-semibold tracking-tight">
            {t('buyTitle')}
          </h2>
          <p className="text-base text-ink-soft">{t('toStripe')}</p>
        </div>
        <CurrencySwitch {...currency} />
      </div>
      {checkout.isError ? <Failure title={t('buyFailed')} error={checkout.error} /> : null}
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {list.packs.map((pack) => (
          <OfferCard key={pack.id} offer={pack} currency={currency.currency}>
            <BuyButton
              offer={pack}
              currency={currency.currency}
              isMonthly={false}
              isBusy={busyWith !== undefined && 'pack' in busyWith && busyWith.pack === pack.id}
              isBlocked={busyWith !== undefined}
              onBuy={() => buy({ pack: pack.id })}
            />
          </OfferCard>
        ))}
        {plans.map((plan) => (
          <OfferCard key={plan.id} offer={plan} currency={currency.currency} isMonthly>
            <BuyButton
              offer={plan}
              currency={currency.currency}
              isMonthly
              isBusy={busyWith !== undefined && 'plan' in busyWith && busyWith.plan === plan.id}
              isBlocked={busyWith !== undefined}
              onBuy={() => buy({ plan: plan.id })}
            />
          </OfferCard>
        ))}
      </ul>
    </section>
  )
}

type ButtonProps = {
  offer: Offer
  currency: string | undefined
  isMonthly: boolean
  isBusy: boolean
  isBlocked: boolean
  onBuy: () => void
}

const BuyButton = ({ offer, currency, isMonthly, isBusy, isBlocked, onBuy }: ButtonProps) => {
  const t = useTranslations('billing')
  const format = useFormatter()
  const locale = useLocale()
  const price = priceIn(offer.prices, currency)
  if (!price) return null
  const text = formatMoney(price, { locale, isShort: true })
  return (
    <Button busy={isBusy} disabled={isBlocked} onClick={onBuy}>
      {isMonthly
        ? t('choosePlan', { price: text })
        : t('buyOne', { credits: format.number(offer.credits), price: text })}
    </Button>
  )
}
