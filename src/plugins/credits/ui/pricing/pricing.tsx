'use client'
import { useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useCatalog } from '#plugins/core/client.ts'
import { Calculator } from './calculator.tsx'
import { Honest } from './honest.tsx'
import { OfferList } from './offer-list.tsx'
import { PriceTable } from './price-table.tsx'
import { usePrices } from './use-prices.ts'

/** What everything costs, where credits come from, and what becomes of them. */
export const Pricing = () => {
  const t = useTranslations('pricing')
  const prices = usePrices()
  const catalog = useCatalog()
  const failed = [prices, catalog].find(({ isError }) => isError)
  if (prices.data === null) return <Head title={t('offTitle')} lead={t('offText')} />
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-16 sm:gap-20">
      <Head title={t('title')} lead={t('lead')} />
      {failed ? (
        <Failure
          title={t('pricesFailed')}
          error={failed.error}
          onRetry={() => void Promise.all([prices.refetch(), catalog.refetch()])}
        />
      ) : prices.data && catalog.data ? (
        <>
          <Calculator prices={prices.data} catalog={catalog.data} />
          <PriceTable prices={prices.data} catalog={catalog.data} />
        </>
      ) : (
        <Skeleton className="h-96 rounded-surface sm:h-80" />
      )}
      <Suspense fallback={<Skeleton className="h-56 rounded-surface" />}>
        <OfferList welcome={prices.data?.welcome ?? 0} />
      </Suspense>
      <Honest />
    </div>
  )
}

const Head = ({ title, lead }: { title: string; lead: string }) => (
  <div className="grid max-w-3xl gap-4">
    <h1 className="display text-3xl sm:text-4xl">{title}</h1>
    <p className="max-w-2xl text-lg text-ink-soft">{lead}</p>
  </div>
)
