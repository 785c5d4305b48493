'use client'
import { useTranslations } from 'next-intl'
import { parseAsInteger, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { Button } from '#ui/button.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useCatalog } from '#plugins/core/client.ts'
import { NothingYet } from './nothing-yet.tsx'
import { EntryFilter } from './entry-filter.tsx'
import { EntryRow } from './entry-row.tsx'
import { type Entry, entryGroupNames, useEntries } from './use-entries.ts'

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
  const kindOf = ({ job, details }: Entry) => {
    const slug = job ? (details.work?.kind ?? details.kind ?? '') : ''
    return catalog.data?.kinds.find((kind) => kind.slug === slug)?.label ?? slug
  }

  return (
    <section className="grid gap-4" aria-labelledby="history">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 id="history" className="text-xl font-semibold tracking-tight">
          {t('history')}
        </h2>
        <EntryFilter show={show} onShow={(next) => void set({ show: next, page: null })} />
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
          <NothingOfThis onShowAll={() => void set({ show: null, page: null })} />
        ) : (
          <NothingYet />
        )
      ) : null}
      {list && list.docs.length > 0 ? (
        <ul className="divide-y border-y">
          {list.docs.map((entry) => (
            <EntryRow key={entry.id} entry={entry} kindLabel={kindOf(entry)} />
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

const NothingOfThis = ({ onShowAll }: { onShowAll: () => void }) => {
  const t = useTranslations('billing')
  return (
    <p className="flex flex-wrap items-center gap-x-3 border-y py-6 text-base text-ink-soft">
      {t('nothingOfThis')}
      <Button look="link" onClick={onShowAll}>
        {t('showEverything')}
      </Button>
    </p>
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
