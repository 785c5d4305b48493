'use client'
import { TriangleAlert } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '#ui/locale/navigation.ts'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useBalance } from './use-balance.ts'
import { useFreshBalance } from './use-fresh-balance.ts'

/** What the person's own workspace has, in the bar above every page; leads to billing. */
export const BalanceLink = () => {
  const t = useTranslations('credits')
  const format = useFormatter()
  const isHydrated = useHydrated()
  useFreshBalance()
  const balance = useBalance().data
  if (!isHydrated || !balance) return null
  return (
    <Link
      href="/billing"
      className="flex h-9 items-center gap-1.5 rounded-control px-2.5 text-base whitespace-nowrap transition-colors duration-150 hover:bg-hover max-sm:hidden pointer-coarse:h-11"
    >
      {balance.isLow ? (
        <>
          <TriangleAlert aria-hidden className="size-3.5 text-warning" />
          <span className="sr-only">{t('low')}</span>
        </>
      ) : null}
      <span className="sr-only">{t('balanceLabel')}</span>
      <span>
        {t.rich('figure', {
          count: balance.available,
          amount: format.number(balance.available),
          figure: (figure) => <span className="tabular font-medium">{figure}</span>,
          unit: (unit) => <span className="text-ink-soft">{unit}</span>,
        })}
      </span>
    </Link>
  )
}
