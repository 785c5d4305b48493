'use client'
import { useTranslations } from 'next-intl'
import { parseAsNumberLiteral, parseAsString, useQueryStates } from 'nuqs'
import { Field } from '#ui/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { Select } from '#ui/select.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useWorkspaces } from '#plugins/core/client.ts'
import { useCountsCredits } from '../quote/use-counts-credits.ts'
import { WorkspaceUsage } from './workspace-usage.tsx'

const periods = [7, 30, 90] as const

/** What the person's workspaces spent, one at a time; which one, and how far back, is kept in the address. */
export const Usage = () => {
  const t = useTranslations('usage')
  const [{ workspace, days }, set] = useQueryStates({
    workspace: parseAsString,
    days: parseAsNumberLiteral(periods).withDefault(30),
  })
  const workspaces = useWorkspaces()
  if (useCountsCredits() === false) return <Notice title={t('offTitle')}>{t('offText')}</Notice>
  if (workspaces.isError) {
    return (
      <Failure
        title={t('workspacesFailed')}
        error={workspaces.error}
        onRetry={() => void workspaces.refetch()}
      />
    )
  }
  if (workspaces.isPending) return <Skeleton className="h-64 rounded-surface" />
  const list = workspaces.data
  const current = list.find(({ id }) => id === workspace) ?? list.find(({ personal }) => personal) ?? list[0]
  if (!current) return <p>{t('none')}</p>
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div className="flex flex-wrap items-end justify-between gap-4">
        {list.length > 1 ? (
          <Field label={t('workspace')} className="w-72 max-w-full">
            <Select
              value={current.id}
              onValueChange={(id) => void set({ workspace: id })}
              options={list.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </Field>
        ) : null}
        <Segmented
          label={t('period')}
          value={String(days)}
          onValueChange={(value) => void set({ days: periods.find((each) => String(each) === value) ?? 30 })}
          options={periods.map((each) => ({ value: String(each), label: t('days', { days: each }) }))}
        />
      </div>
      <WorkspaceUsage key={current.id} workspace={current.id} days={days} />
    </div>
  )
}
