'use client'
import { useTranslations } from 'next-intl'
import { parseAsString, useQueryState } from 'nuqs'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { PageShape } from '#ui/page-shape.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useCatalog } from '../catalog/use-catalog.ts'
import { KindFilter } from '../designs/design-filters.tsx'
import { Failure } from '../failure.tsx'
import { TemplateCard } from './template-card.tsx'
import { useTemplates } from './use-templates.ts'

const grid = 'grid grid-cols-1 gap-x-8 gap-y-12 sm:grid-cols-2'

/** Every published template, filtered by kind. */
export const TemplateGallery = () => {
  const t = useTranslations('templates')
  const catalog = useCatalog()
  const [kind, setKind] = useQueryState('kind', parseAsString.withDefault(''))
  const templates = useTemplates(kind)

  return (
    <div className="grid gap-10">
      <KindFilter catalog={catalog.data} kind={kind} onKind={(value) => setKind(value || null)} />
      {templates.isPending ? (
        <div className={grid}>
          {Array.from({ length: 4 }, (_, index) => (
            <div key={index} className="grid gap-4">
              <Skeleton className="aspect-[8/5] rounded-surface" />
              <Skeleton className="h-5 w-1/2" />
            </div>
          ))}
        </div>
      ) : null}
      {templates.isError ? (
        <Failure title={t('loadFailed')} error={templates.error} onRetry={() => void templates.refetch()} />
      ) : null}
      {templates.data?.length === 0 ? (
        <EmptyState
          picture={<PageShape kind={kind || 'document'} className="h-24 w-auto" />}
          title={t('empty')}
          action={<Button onClick={() => setKind(null)}>{t('showAll')}</Button>}
        />
      ) : null}
      {templates.data && templates.data.length > 0 ? (
        <ul className={grid}>
          {templates.data.map((template) => (
            <TemplateCard key={template.id} template={template} catalog={catalog.data} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}
