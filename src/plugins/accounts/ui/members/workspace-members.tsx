'use client'
import { useTranslations } from 'next-intl'
import { parseAsString, useQueryState } from 'nuqs'
import { Field } from '#ui/field.tsx'
import { Select } from '#ui/select.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useWorkspaces } from '#plugins/core/client.ts'
import { MemberList } from './member-list.tsx'
import { NewWorkspace } from './new-workspace.tsx'

/** The person's workspaces, one at a time, and who is in it; which one is kept in the address. */
export const WorkspaceMembers = () => {
  const t = useTranslations('members')
  const [chosen, choose] = useQueryState('workspace', parseAsString)
  const workspaces = useWorkspaces()
  if (workspaces.isError) {
    return (
      <Failure title={t('loadFailed')} error={workspaces.error} onRetry={() => void workspaces.refetch()} />
    )
  }
  if (workspaces.isPending) return <Skeleton className="h-64 rounded-surface" />
  const list = workspaces.data
  const current = list.find(({ id }) => id === chosen) ?? list.find(({ personal }) => personal) ?? list[0]
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-end justify-between gap-4">
        {current ? (
          <Field label={t('workspace')} className="w-72 max-w-full">
            <Select
              value={current.id}
              onValueChange={(id) => void choose(id)}
              options={list.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Field>
        ) : (
          <p>{t('none')}</p>
        )}
        <NewWorkspace onCreated={(id) => void choose(id)} />
      </div>
      {current ? <MemberList key={current.id} workspace={current} /> : null}
    </div>
  )
}
