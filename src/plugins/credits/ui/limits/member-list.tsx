'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Pagination } from '#ui/pagination.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure } from '#plugins/core/client.ts'
import type { Usage } from '../../usage/usage-of.ts'
import { MemberRow } from './member-row.tsx'
import { useLimits } from './use-limits.ts'

type Props = { usage: Usage; canChange: boolean }

/** The people of a workspace with what they spent and may spend; for its owners. */
export const MemberList = ({ usage, canChange }: Props) => {
  const t = useTranslations('usage')
  const format = useFormatter()
  const { workspace, members } = usage
  const [page, setPage] = useState(1)
  const limits = useLimits(workspace, page)
  const spentBy = (id: string) => members.find((member) => member.id === id)?.credits ?? 0
  // Whoever has left is not among the people any more, but what they spent was spent.
  const former = members.filter(({ name }) => name === null).reduce((sum, { credits }) => sum + credits, 0)
  const list = limits.data
  return (
    <section aria-labelledby="by-member" className="grid content-start gap-3">
      <h2 id="by-member" className="text-xl font-semibold tracking-tight">
        {t('byMember')}
      </h2>
      {limits.isError ? (
        <Failure title={t('membersFailed')} error={limits.error} onRetry={() => void limits.refetch()} />
      ) : null}
      {limits.isPending ? <Skeleton className="h-32 rounded-surface" /> : null}
      {list ? (
        <ul className="divide-y border-y">
          {list.docs.map((row) => (
            <MemberRow
              key={row.member.id}
              workspace={workspace}
              row={row}
              credits={spentBy(row.member.id)}
              canChange={canChange}
            />
          ))}
          {former > 0 && page === list.totalPages ? (
            <li className="flex justify-between gap-4 py-3 text-base">
              <span className="text-ink-soft">{t('former')}</span>
              <span className="tabular font-medium">
                {t('credits', { count: former, amount: format.number(former) })}
              </span>
            </li>
          ) : null}
        </ul>
      ) : null}
      {list && list.totalPages > 1 ? (
        <Pagination
          page={page}
          pages={list.totalPages}
          labels={{
            nav: t('pagination'),
            previous: t('previous'),
            next: t('next'),
            state: t('pageOf', { page, pages: list.totalPages }),
          }}
          onPage={setPage}
        />
      ) : null}
    </section>
  )
}
