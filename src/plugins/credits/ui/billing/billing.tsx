'use client'
import { useTranslations } from 'next-intl'
import { parseAsString, useQueryStates } from 'nuqs'
import { Field } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { Select } from '#ui/select.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useWorkspaces } from '#plugins/core/client.ts'
import { useBalance } from '../balance/use-balance.ts'
import { WorkspaceBilling } from './workspace-billing.tsx'

/** The credits of the person's workspaces, one at a time; which one is kept in the address. */
export const Billing = () => {
  const t = useTranslations('billing')
  const [{ workspace }, set] = useQueryStates({ workspace: parseAsString })
  const workspaces = useWorkspaces()
  const own = useBalance()
  if (own.data === null) return <Notice title={t('offTitle')}>{t('offText')}</Notice>
  if (workspaces.isError) {
    return (
      <Failure title={t('loadFailed')} error={workspaces.error} onRetry={() => void workspaces.refetch()} />
    )
  }
  if (workspaces.isPending) return <Skeleton className="h-64 rounded-surface" />
  const list = workspaces.data
  const current = list.find(({ id }) => id === workspace) ?? list.find(({ personal }) => personal) ?? list[0]
  if (!current) return <p>{t('none')}</p>
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {list.length > 1 ? (
        <Field label={t('workspace')} className="w-72 max-w-full">
          <Select
            value={current.id}
            onValueChange={(id) => void set({ workspace: id })}
            options={list.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
      ) : null}
      <WorkspaceBilling key={current.id} workspace={current.id} />
    </div>
  )
}
