'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure } from '#plugins/core/client.ts'
import { type Balance, useBalance } from '../balance/use-balance.ts'
import { BalanceBar } from './balance-bar.tsx'

/** What a workspace has: the numeral first, then how it is made up. */
export const BalancePanel = ({ workspace }: { workspace: string }) => {
  const t = useTranslations('billing')
  const balance = useBalance(workspace)
  if (balance.isError) {
    return <Failure title={t('balanceFailed')} error={balance.error} onRetry={() => void balance.refetch()} />
  }
  return (
    <section aria-label={t('balance')} className="grid gap-6 rounded-surface border bg-sheet p-5 sm:p-8">
      {balance.data ? <Filled balance={balance.data} /> : <Waiting />}
    </section>
  )
}

const Filled = ({ balance }: { balance: Balance }) => {
  const t = useTranslations('billing')
  const format = useFormatter()
  const { available, held, debt, limit } = balance
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        {t.rich('spendable', {
          count: available,
          amount: format.number(available),
          figure: (figure) => <span className="display tabular text-4xl">{figure}</span>,
          unit: (unit) => <span className="text-lg text-ink-soft">{unit}</span>,
        })}
      </p>
      <BalanceBar available={available} held={held} />
      <dl className="flex flex-wrap gap-x-10 gap-y-4">
        <Part
          name={t('available')}
          hint={t('availableHint')}
          value={format.number(available)}
          swatch="bg-ink"
        />
        <Part name={t('held')} hint={t('heldHint')} value={format.number(held)} swatch="held-hatch" />
        {debt < 0 ? (
          <Part name={t('debt')} hint={t('debtHint')} value={format.number(-debt)} swatch="bg-press-bar" />
        ) : null}
      </dl>
      {limit ? (
        <p className="border-t pt-4 text-base text-ink-soft">
          {t('limit', { used: format.number(limit.used), monthly: format.number(limit.monthly) })}
        </p>
      ) : null}
    </>
  )
}

const Part = (part: { name: string; hint: string; value: string; swatch: string }) => (
  <div className="grid max-w-64 grid-cols-[0.75rem_1fr] gap-x-2.5">
    <dt className="col-span-2 grid grid-cols-subgrid items-center text-sm text-ink-soft">
      <span aria-hidden className={`size-3 rounded-[3px] ${part.swatch}`} />
      {part.name}
    </dt>
    <dd className="col-start-2 grid">
      <span className="tabular text-xl font-semibold">{part.value}</span>
      <span className="text-sm text-ink-soft">{part.hint}</span>
    </dd>
  </div>
)

const Waiting = () => (
  <>
    <Skeleton className="h-14 w-56" />
    <Skeleton className="h-2.5 w-full rounded-full" />
    <div className="flex gap-10">
      <Skeleton className="h-14 w-36" />
      <Skeleton className="h-14 w-36" />
    </div>
  </>
)
