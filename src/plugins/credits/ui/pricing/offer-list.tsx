'use client'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { getPathname, Link } from '#ui/locale/navigation.ts'
import { Notice } from '#ui/notice.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useSession } from '#plugins/core/client.ts'
import { CurrencySwitch, useCurrency } from './currency-switch.tsx'
import { OfferCard } from './offer-card.tsx'
import { type Offer, useOffers } from './use-offers.ts'

const grid = 'grid gap-4 sm:grid-cols-2 lg:grid-cols-3'

/** Packs and plans as everybody may see them; buying happens on the billing page. */
export const OfferList = ({ welcome }: { welcome: number }) => {
  const t = useTranslations('pricing')
  const format = useFormatter()
  const offers = useOffers()
  const list = offers.data
  const currency = useCurrency(list ? [...list.packs, ...list.plans] : [])
  const isNothing = list === null || (list && list.packs.length + list.plans.length === 0)
  return (
    <section aria-labelledby="offers" className="grid gap-8">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid gap-2">
          <h2 id="offers" className="display text-2xl sm:text-3xl">
            {t('offersTitle')}
          </h2>
          {welcome > 0 ? (
            <p className="text-lg text-ink-soft">{t('welcome', { amount: format.number(welcome) })}</p>
          ) : null}
        </div>
        <CurrencySwitch {...currency} />
      </div>
      {offers.isPending ? (
        <div className={grid}>
          {Array.from({ length: 3 }, (_, index) => (
            <Skeleton key={index} className="h-56 rounded-surface" />
          ))}
        </div>
      ) : null}
      {offers.isError ? (
        <Failure title={t('offersFailed')} error={offers.error} onRetry={() => void offers.refetch()} />
      ) : null}
      {isNothing ? <Notice title={t('notSoldTitle')}>{t('notSoldText')}</Notice> : null}
      {list && list.packs.length > 0 ? (
        <Offered title={t('packs')} lead={t('packsLead')} offers={list.packs} currency={currency.currency} />
      ) : null}
      {list && list.plans.length > 0 ? (
        <Offered
          title={t('plans')}
          lead={t('plansLead')}
          offers={list.plans}
          currency={currency.currency}
          isMonthly
        />
      ) : null}
      {list && !isNothing ? <p className="text-sm text-ink-soft">{t('tax')}</p> : null}
    </section>
  )
}

type OfferedProps = {
  title: string
  lead: string
  offers: readonly Offer[]
  currency: string | undefined
  isMonthly?: boolean
}

const Offered = ({ title, lead, offers, currency, isMonthly = false }: OfferedProps) => (
  <div className="grid gap-4">
    <div className="grid max-w-2xl gap-1">
      <p className="text-lg font-semibold">{title}</p>
      <p className="text-base text-ink-soft">{lead}</p>
    </div>
    <ul className={grid}>
      {offers.map((offer) => (
        <OfferCard key={offer.id} offer={offer} currency={currency} isMonthly={isMonthly}>
          <BuyLink offer={offer} currency={currency} isMonthly={isMonthly} />
        </OfferCard>
      ))}
    </ul>
  </div>
)

type BuyProps = { offer: Offer; currency: string | undefined; isMonthly: boolean }

const BuyLink = ({ offer, currency, isMonthly }: BuyProps): ReactNode => {
  const t = useTranslations('pricing')
  const locale = useLocale()
  const session = useSession()
  const query = new URLSearchParams(currency ? { currency } : {})
  const there = `/billing?${query}#buy`
  return (
    <Button asChild>
      <Link
        href={
          session.data === null
            ? `/sign-up?${new URLSearchParams({ returnTo: getPathname({ href: there, locale }) })}`
            : there
        }
      >
        {t(isMonthly ? 'choosePlan' : 'buy')}
        <span className="sr-only">: {offer.title}</span>
      </Link>
    </Button>
  )
}
