'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Pagination } from '#ui/pagination.tsx'
import { Failure } from '#plugins/core/client.ts'
import { useAccountSettings } from '../use-account-settings.ts'
import { PendingRow } from './pending-row.tsx'
import { usePendingInvitations } from './use-invitations.ts'

/** Who was asked and has not answered. */
export const PendingList = ({ workspace }: { workspace: string }) => {
  const t = useTranslations('members')
  const [page, setPage] = useState(1)
  const settings = useAccountSettings()
  const pending = usePendingInvitations(workspace, page)
  if (pending.isError) return <Failure title={t('pendingFailed')} error={pending.error} />
  const list = pending.data
  if (!list || list.totalDocs === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-lg font-semibold">{t('pending', { count: list.totalDocs })}</h2>
      <ul className="divide-y border-y">
        {list.docs.map((invitation) => (
          <PendingRow
            key={invitation.id}
            workspace={workspace}
            invitation={invitation}
            canMail={settings.data?.mail === true}
          />
        ))}
      </ul>
      {list.totalPages > 1 ? (
        <Pagination page={list.page} pages={list.totalPages} labels={pageLabels(t, list)} onPage={setPage} />
      ) : null}
    </section>
  )
}

type Words = ReturnType<typeof useTranslations<'members'>>

export const pageLabels = (t: Words, { page, totalPages }: { page: number; totalPages: number }) => ({
  nav: t('pagination'),
  previous: t('previous'),
  next: t('next'),
  state: t('pageOf', { page, pages: totalPages }),
})
