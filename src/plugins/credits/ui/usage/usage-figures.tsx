'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import type { Usage } from '../../usage/usage-of.ts'
import { useBalance } from '../balance/use-balance.ts'

/** What was spent in all, and what is left. */
export const UsageFigures = ({ usage, isOwner }: { usage: Usage; isOwner: boolean }) => {
  const t = useTranslations('usage')
  const format = useFormatter()
  const balance = useBalance(usage.workspace).data
  const { credits, jobs } = usage.total
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
      <p className="grid gap-1">
        <span className="flex flex-wrap items-baseline gap-x-2.5">
          {t.rich(isOwner ? 'used' : 'usedByYou', {
            count: credits,
            amount: format.number(credits),
            figure: (figure) => <span className="display tabular text-4xl">{figure}</span>,
            unit: (unit) => <span className="text-lg text-ink-soft">{unit}</span>,
          })}
        </span>
        <span className="tabular text-base text-ink-soft">
          {t('jobs', { count: jobs })}
          {balance
            ? ` · ${t('left', { count: balance.available, amount: format.number(balance.available) })}`
            : ''}
        </span>
      </p>
      <Button asChild>
        <Link href={`/billing?workspace=${usage.workspace}`}>{t('toBilling')}</Link>
      </Button>
    </div>
  )
}
