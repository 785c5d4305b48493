'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { workspacesOf } from '#access/membership.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useSession } from '#plugins/core/client.ts'
import { LowBalance } from '../balance/low-balance.tsx'
import { History } from '../history/history.tsx'
import { BalancePanel } from './balance-panel.tsx'
import { Buy } from './buy.tsx'
import { Plan } from './plan.tsx'
import { Purchases } from './purchases.tsx'
import { useBilling } from './use-billing.ts'

/** Balance and history of a workspace; its owners buy here and see what was paid. */
export const WorkspaceBilling = ({ workspace }: { workspace: string }) => {
  const t = useTranslations('billing')
  const session = useSession()
  const [page, setPage] = useState(1)
  const isOwner = workspacesOf(session.data, ['owner']).includes(workspace)
  const billing = useBilling(workspace, { page, wanted: isOwner })
  const paid = billing.data
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <BalancePanel workspace={workspace} />
        <LowBalance workspace={workspace} isHere />
        {isOwner ? null : <p className="text-base text-ink-soft">{t('membersOnly')}</p>}
      </div>
      {billing.isError ? (
        <Failure title={t('billingFailed')} error={billing.error} onRetry={() => void billing.refetch()} />
      ) : null}
      {isOwner && billing.isPending ? <Skeleton className="h-24 rounded-surface" /> : null}
      {paid?.subscription ? <Plan workspace={workspace} plan={paid.subscription} /> : null}
      {isOwner ? <Buy workspace={workspace} hasPlan={isRunning(paid?.subscription?.status)} /> : null}
      <History workspace={workspace} />
      {paid ? <Purchases workspace={workspace} billing={paid} onPage={setPage} /> : null}
    </div>
  )
}

const isRunning = (status: string | undefined): boolean =>
  status !== undefined && status !== 'canceled' && status !== 'incomplete_expired'
