'use client'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { PageShape } from '#ui/page-shape.tsx'
import {
  GenerationProgress,
  GenerationStopped,
  useGenerationJob,
  useRefreshGeneration,
} from '#plugins/ai/client.ts'
import { ApiError, Failure, isOver, pageSizeOf, useCatalog, useDesign } from '#plugins/core/client.ts'
import { ViewerSkeleton } from '#plugins/preview/client.ts'
import { isDeck, OutlineScreen, useOutline } from '#plugins/slides/client.ts'
import { FinishedDesign } from './finished-design.tsx'

const Gone = () => {
  const t = useTranslations('viewer')
  return (
    <div className="mx-auto w-full max-w-3xl px-4 py-16">
      <EmptyState
        picture={<PageShape kind="document" className="h-24 w-auto" />}
        level={1}
        title={t('gone')}
        action={
          <Button asChild>
            <Link href="/designs">{t('toDesigns')}</Link>
          </Button>
        }
      >
        {t('goneText')}
      </EmptyState>
    </div>
  )
}

/** One design in whatever state it is: being made, stopped, or finished. */
export const DesignScreen = ({ id }: { id: string }) => {
  const t = useTranslations('viewer')
  const catalog = useCatalog()
  const design = useDesign(id)
  const job = useGenerationJob(id)
  const refresh = useRefreshGeneration(id)
  const onAccepted = useCallback(() => void refresh(), [refresh])
  // A deck may be planned before it is written; once it is being written its outline is history.
  const isUnwritten = design.isSuccess && job.isSuccess && !job.data && !design.data.pages?.length
  const outline = useOutline(id, { wanted: isUnwritten && isDeck(design.data) })
  const title = design.data?.title
  useEffect(() => {
    if (title) document.title = `${title} · Platen`
  }, [title])
  // Fetched while it was being made, and its job when that was over: what was made is not in it yet.
  const [lookedAgain, setLookedAgain] = useState<string>()
  const over = job.data?.status === 'succeeded' ? job.data.id : undefined
  const isBehind =
    over !== undefined && over !== lookedAgain && design.isSuccess && !design.data.pages?.length
  const { refetch } = design
  useEffect(() => {
    if (isBehind) void refetch().finally(() => setLookedAgain(over))
  }, [isBehind, refetch, over])

  if (design.isError) {
    if (design.error instanceof ApiError && [400, 403, 404].includes(design.error.status)) return <Gone />
    return (
      <div className="mx-auto w-full max-w-3xl px-4 py-16">
        <Failure title={t('loadFailed')} error={design.error} onRetry={() => void design.refetch()} />
      </div>
    )
  }
  if (outline.isError) {
    return (
      <div className="mx-auto w-full max-w-3xl px-4 py-16">
        <Failure title={t('loadFailed')} error={outline.error} onRetry={() => void outline.refetch()} />
      </div>
    )
  }
  if (design.isPending || job.isPending || catalog.isPending || outline.isLoading || isBehind)
    return <ViewerSkeleton label={t('loading')} />

  if (isUnwritten && outline.data && (outline.data.outline || outline.data.job)) {
    return (
      <OutlineScreen
        design={design.data}
        answer={outline.data}
        catalog={catalog.data}
        onAccepted={onAccepted}
      />
    )
  }
  const size = pageSizeOf(catalog.data, design.data.kind, design.data.size)
  if (job.data && !isOver(job.data.status)) {
    return (
      <GenerationProgress
        key={job.data.id}
        designId={id}
        title={design.data.title}
        job={job.data}
        size={size}
      />
    )
  }
  const pages = design.data.pages?.length ?? 0
  const stopped =
    job.data && job.data.status !== 'succeeded' ? (
      <GenerationStopped design={design.data} job={job.data} kept={pages} />
    ) : null
  if (pages === 0) {
    return (
      <div className="mx-auto grid w-full max-w-3xl gap-6 px-4 py-16">
        <h1 dir="auto" className="display text-2xl">
          {design.data.title}
        </h1>
        {stopped ?? <p className="text-ink-soft">{t('emptyPages')}</p>}
      </div>
    )
  }
  return (
    <FinishedDesign design={design.data} catalog={catalog.data} job={job.data ?? null} stopped={stopped} />
  )
}
