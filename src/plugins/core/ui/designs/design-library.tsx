'use client'
import { useTranslations } from 'next-intl'
import { parseAsInteger, parseAsString, throttle, useQueryStates } from 'nuqs'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { PageShape } from '#ui/page-shape.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useCatalog } from '../catalog/use-catalog.ts'
import { Failure } from '../failure.tsx'
import { useSession } from '../session/use-session.ts'
import { DesignCard } from './design-card.tsx'
import { DesignSearch, KindFilter } from './design-filters.tsx'
import { useDesigns } from './use-designs.ts'
import { WorkspaceFilter } from './workspace-filter.tsx'

const grid = 'grid grid-cols-1 gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3'

const Waiting = () => (
  <div className={grid}>
    {Array.from({ length: 6 }, (_, index) => (
      <div key={index} className="grid gap-3">
        <Skeleton className="aspect-[4/3] rounded-surface" />
        <Skeleton className="h-4 w-3/4" />
        <Skeleton className="h-3 w-1/3" />
      </div>
    ))}
  </div>
)

const Nothing = ({ filtered, onClear }: { filtered: boolean; onClear: () => void }) => {
  const t = useTranslations('designs')
  const picture = (
    <div className="flex items-end justify-center gap-5">
      {['slides', 'document', 'website', 'graphic'].map((kind) => (
        <PageShape key={kind} kind={kind} className="drop-shadow-sm" />
      ))}
    </div>
  )
  return filtered ? (
    <EmptyState
      picture={picture}
      title={t('nothingFound')}
      action={<Button onClick={onClear}>{t('showAll')}</Button>}
    />
  ) : (
    <EmptyState
      picture={picture}
      title={t('empty')}
      action={
        <Button look="primary" size="lg" asChild>
          <Link href="/create">{t('createFirst')}</Link>
        </Button>
      }
    >
      {t('emptyText')}
    </EmptyState>
  )
}

/** The person's designs, with the filter, the search and the page kept in the address. */
export const DesignLibrary = () => {
  const t = useTranslations('designs')
  const catalog = useCatalog()
  const [filter, setFilter] = useQueryStates({
    kind: parseAsString.withDefault(''),
    workspace: parseAsString.withDefault(''),
    search: parseAsString.withDefault('').withOptions({ limitUrlUpdates: throttle(300) }),
    page: parseAsInteger.withDefault(1),
  })
  const { data: user } = useSession()
  // An address may name a workspace the person is not, or no longer, in: then all of theirs are shown.
  const isIn = user?.memberships?.some(({ workspace }) => workspace === filter.workspace)
  const workspace = isIn ? filter.workspace : ''
  const designs = useDesigns({ ...filter, workspace, page: Math.max(1, filter.page) })
  const filtered = filter.kind !== '' || filter.search !== '' || workspace !== ''
  const list = designs.data

  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <KindFilter
          catalog={catalog.data}
          kind={filter.kind}
          onKind={(kind) => setFilter({ kind, page: null })}
        />
        <div className="flex flex-wrap gap-3 max-sm:w-full">
          <WorkspaceFilter
            workspace={workspace}
            onWorkspace={(workspace) => setFilter({ workspace, page: null })}
          />
          <DesignSearch search={filter.search} onSearch={(search) => setFilter({ search, page: null })} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {list ? t('count', { count: list.totalDocs }) : t('loading')}
      </p>
      {designs.isPending ? <Waiting /> : null}
      {designs.isError ? (
        <Failure title={t('loadFailed')} error={designs.error} onRetry={() => void designs.refetch()} />
      ) : null}
      {list && list.docs.length === 0 ? (
        <Nothing filtered={filtered} onClear={() => setFilter(null)} />
      ) : null}
      {list && list.docs.length > 0 ? (
        <ul className={grid}>
          {list.docs.map((design) => (
            <DesignCard key={design.id} design={design} catalog={catalog.data} />
          ))}
        </ul>
      ) : null}
      {list && list.totalPages > 1 ? (
        <Pagination
          page={list.page}
          pages={list.totalPages}
          labels={{
            nav: t('pagination'),
            previous: t('previous'),
            next: t('next'),
            state: t('pageOf', { page: list.page, pages: list.totalPages }),
          }}
          onPage={(page) => setFilter({ page }, { history: 'push', scroll: true })}
        />
      ) : null}
    </div>
  )
}
