'use client'
import { useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { Notice } from '#ui/notice.tsx'
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
  if (prices.data === null) {
    return (
      <Notice title={t('offTitle')} className="max-w-2xl">
        {t('offText')}
      </Notice>
    )
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-16 sm:gap-20">
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
