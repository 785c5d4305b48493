'use client'
import { useTranslations } from 'next-intl'
import { parseAsInteger, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { Button } from '#ui/button.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Select } from '#ui/select.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useCatalog } from '#plugins/core/client.ts'
import { NothingYet } from './nothing-yet.tsx'
import { EntryRow } from './entry-row.tsx'
import { entryGroupNames, useEntries } from './use-entries.ts'

const ALL = 'all'

/** Everything that moved a workspace's credits, page by page; the filter is kept in the address. */
export const History = ({ workspace }: { workspace: string }) => {
  const t = useTranslations('billing')
  const catalog = useCatalog()
  const [{ show, page }, set] = useQueryStates({
    show: parseAsStringLiteral(entryGroupNames),
    page: parseAsInteger.withDefault(1),
  })
  const entries = useEntries({ workspace, group: show, page: Math.max(1, page) })
  const list = entries.data
  // A purchase has a kind too, which is none of a design.
  const kindOf = (slug: string | undefined, { job }: { job: string | null }) =>
    job ? (catalog.data?.kinds.find((kind) => kind.slug === slug)?.label ?? slug ?? '') : ''

  return (
    <section className="grid gap-4" aria-labelledby="history">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 id="history" className="text-xl font-semibold tracking-tight">
          {t('history')}
        </h2>
        <Select
          aria-label={t('filter')}
          value={show ?? ALL}
          onValueChange={(value) =>
            void set({ show: entryGroupNames.find((known) => known === value) ?? null, page: null })
          }
          options={[
            { value: ALL, label: t('everything') },
            ...entryGroupNames.map((known) => ({ value: known, label: t(`groups.${known}`) })),
          ]}
          className="w-full sm:w-60"
        />
      </div>
      <p role="status" className="sr-only">
        {list ? t('entries', { count: list.totalDocs }) : t('loading')}
      </p>
      {entries.isPending ? <Waiting /> : null}
      {entries.isError ? (
        <Failure title={t('historyFailed')} error={entries.error} onRetry={() => void entries.refetch()} />
      ) : null}
      {list?.docs.length === 0 ? (
        show ? (
          <p className="flex flex-wrap items-center gap-x-3 border-y py-6 text-base text-ink-soft">
            {t('nothingOfThis')}
            <Button look="link" onClick={() => void set({ show: null, page: null })}>
              {t('showEverything')}
            </Button>
          </p>
        ) : (
          <NothingYet />
        )
      ) : null}
      {list && list.docs.length > 0 ? (
        <ul className="divide-y border-y">
          {list.docs.map((entry) => (
            <EntryRow
              key={entry.id}
              entry={entry}
              kindLabel={entry.job ? kindOf(entry.details.work?.kind ?? entry.details.kind, entry) : ''}
            />
          ))}
        </ul>
      ) : null}
      {list && list.totalPages > 1 ? (
        <Pagination
          page={list.page}
          pages={list.totalPages}
          labels={{
            nav: t('pagination'),
            previous: t('newer'),
            next: t('older'),
            state: t('pageOf', { page: list.page, pages: list.totalPages }),
          }}
          onPage={(next) => void set({ page: next }, { history: 'push' })}
        />
      ) : null}
    </section>
  )
}

const Waiting = () => (
  <div className="divide-y border-y">
    {Array.from({ length: 5 }, (_, index) => (
      <div key={index} className="grid grid-cols-[minmax(0,1fr)_4rem] gap-4 py-3.5">
        <div className="grid gap-2">
          <Skeleton className="h-4 w-2/3" />
          <Skeleton className="h-3 w-40" />
        </div>
        <Skeleton className="h-4" />
      </div>
    ))}
  </div>
)
