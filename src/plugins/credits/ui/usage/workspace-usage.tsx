'use client'
import { useTranslations } from 'next-intl'
import { workspacesOf } from '#access/membership.ts'
import { isContentAdmin } from '#access/platform-role.ts'
import { cn } from '#ui/class-names.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useSession } from '#plugins/core/client.ts'
import { MemberList } from '../limits/member-list.tsx'
import { OwnLimit } from '../limits/own-limit.tsx'
import { barsOf, shownKinds } from './chart.ts'
import { KindList } from './kind-list.tsx'
import { NothingUsed } from './nothing-used.tsx'
import { UsageChart } from './usage-chart.tsx'
import { UsageFigures } from './usage-figures.tsx'
import { UsageTable } from './usage-table.tsx'
import { useKindWords } from './use-kind-words.ts'
import { useUsage } from './use-usage.ts'

type Props = { workspace: string; days: number }

/** What a workspace spent, by day, kind and member. */
export const WorkspaceUsage = ({ workspace, days }: Props) => {
  const t = useTranslations('usage')
  const session = useSession()
  const usage = useUsage(workspace, days)
  const wordOf = useKindWords()
  const isOwner = workspacesOf(session.data, ['owner']).includes(workspace)
  if (usage.isError && !usage.data) {
    return <Failure title={t('failed')} error={usage.error} onRetry={() => void usage.refetch()} />
  }
  if (!usage.data) return <Waiting />
  const used = usage.data
  const kinds = shownKinds(used.kinds)
  const bars = barsOf(used, kinds)
  const isEmpty = used.total.credits === 0
  return (
    <div
      className={cn(
        'grid grid-cols-[minmax(0,1fr)] gap-12 transition-opacity duration-150',
        usage.isPlaceholderData && 'opacity-60',
      )}
      aria-busy={usage.isPlaceholderData}
    >
      {isEmpty ? (
        <NothingUsed days={days} />
      ) : (
        <section
          aria-label={t('title')}
          className="grid grid-cols-[minmax(0,1fr)] gap-8 rounded-surface border bg-sheet p-5 sm:p-8"
        >
          <UsageFigures usage={used} isOwner={isOwner} />
          <UsageChart bars={bars} kinds={kinds} wordOf={wordOf} />
          <UsageTable bars={bars} kinds={kinds} wordOf={wordOf} />
        </section>
      )}
      <div
        className={cn(
          'grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-12',
          !isEmpty && 'lg:grid-cols-[20rem_minmax(0,1fr)]',
        )}
      >
        {isEmpty ? null : <KindList usage={used} shown={kinds} wordOf={wordOf} />}
        {isOwner || isContentAdmin(session.data) ? (
          <MemberList usage={used} canChange={isOwner} />
        ) : (
          <OwnLimit workspace={workspace} />
        )}
      </div>
    </div>
  )
}

const Waiting = () => (
  <div className="grid gap-8 rounded-surface border bg-sheet p-5 sm:p-8">
    <Skeleton className="h-16 w-56" />
    <Skeleton className="h-56 w-full" />
    <Skeleton className="h-9 w-full" />
  </div>
)
