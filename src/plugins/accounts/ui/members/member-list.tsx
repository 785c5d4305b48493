'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Pagination } from '#ui/pagination.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useSession, type Workspace } from '#plugins/core/client.ts'
import { InviteForm } from './invite-form.tsx'
import { MemberRow } from './member-row.tsx'
import { PendingList, pageLabels } from './pending-list.tsx'
import { useMembers } from './use-members.ts'

/** The people of one workspace; its owners invite, change roles and remove here. */
export const MemberList = ({ workspace }: { workspace: Workspace }) => {
  const t = useTranslations('members')
  const [page, setPage] = useState(1)
  const { data: user } = useSession()
  const members = useMembers(workspace.id, page)
  if (members.isError) {
    return <Failure title={t('loadFailed')} error={members.error} onRetry={() => void members.refetch()} />
  }
  if (members.isPending) return <Skeleton className="h-48 rounded-surface" />
  const list = members.data
  const isOwner = list.role === 'owner'
  return (
    <div className="grid gap-10">
      {isOwner ? (
        <section className="grid gap-4 rounded-surface border bg-sheet p-4 sm:p-6">
          <h2 className="text-lg font-semibold">{t('inviteTitle')}</h2>
          <InviteForm workspace={workspace.id} />
        </section>
      ) : null}
      {isOwner ? <PendingList workspace={workspace.id} /> : null}
      <section className="grid gap-2">
        <h2 className="text-lg font-semibold">{t('people', { count: list.totalDocs })}</h2>
        <ul className="divide-y border-y">
          {list.docs.map((member) => (
            <MemberRow
              key={member.id}
              workspace={workspace}
              member={member}
              isSelf={member.id === user?.id}
              isManaged={isOwner}
            />
          ))}
        </ul>
        {list.totalPages > 1 ? (
          <Pagination
            page={list.page}
            pages={list.totalPages}
            labels={pageLabels(t, list)}
            onPage={setPage}
          />
        ) : null}
      </section>
    </div>
  )
}
