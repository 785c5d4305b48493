'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Notice } from '#ui/notice.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure } from '#plugins/core/client.ts'
import { CurrencySwitch, useCurrency } from '../pricing/currency-switch.tsx'
import { useOffers } from '../pricing/use-offers.ts'
import { BuyGroup } from './buy-group.tsx'
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
      <BuyGroup
        title={plans.length > 0 ? t('packs') : undefined}
        offers={list.packs}
        currency={currency.currency}
        busyWith={busyWith !== undefined && 'pack' in busyWith ? busyWith.pack : undefined}
        isBlocked={busyWith !== undefined}
        onBuy={(pack) => buy({ pack })}
      />
      <BuyGroup
        title={list.packs.length > 0 ? t('plans') : undefined}
        offers={plans}
        currency={currency.currency}
        isMonthly
        busyWith={busyWith !== undefined && 'plan' in busyWith ? busyWith.plan : undefined}
        isBlocked={busyWith !== undefined}
        onBuy={(plan) => buy({ plan })}
      />
    </section>
  )
}
