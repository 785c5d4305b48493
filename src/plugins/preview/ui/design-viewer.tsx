'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { pageSizeOf, type Catalog, type DesignRecord } from '#plugins/core/client.ts'
import { PageBed } from './page-bed.tsx'
import { PageRail } from './page-rail.tsx'
import { previewAddress } from './preview-address.ts'
import { TitleEditor } from './title-editor.tsx'
import type { Zoom } from './use-fit.ts'
import { usePageIndex } from './use-page-index.ts'
import { usePageKeys } from './use-page-keys.ts'
import { ViewerMenu } from './viewer-menu.tsx'

type Props = {
  design: DesignRecord
  catalog: Catalog | undefined
  /** What to do with the design, at the end of the bar. */
  actions: ReactNode
  /** Something to know about the design, above the bed. */
  notice?: ReactNode
}

/** A finished design on the bed: one page large, all pages small, and its title to change. */
export const DesignViewer = ({ design, catalog, actions, notice }: Props) => {
  const t = useTranslations('viewer')
  const [zoom, setZoom] = useState<Zoom>('fit')
  const kind = catalog?.kinds.find((entry) => entry.slug === design.kind)
  const size = pageSizeOf(catalog, design.kind, design.size)
  const count = Math.max(1, design.pages?.length ?? 0)
  const { index, last, show } = usePageIndex(count)
  usePageKeys({ index, last, show })
  const addressOf = (page: number) =>
    previewAddress({ designId: design.id, page, changedAt: design.updatedAt })

  return (
    <div className="grid h-[calc(100dvh-4rem)] min-h-120 grid-rows-[auto_minmax(0,1fr)]">
      <div className="border-b bg-paper">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 sm:px-6">
          <div className="min-w-0 flex-1 basis-56">
            <TitleEditor id={design.id} title={design.title} />
            <p className="text-sm text-ink-soft">
              {kind?.label ?? design.kind} · {t('pageCount', { count })}
            </p>
          </div>
          <div className="flex items-center gap-1">
            <Button
              look="quiet"
              size="icon"
              aria-label={t('previous')}
              disabled={index === 0}
              onClick={() => show(index - 1)}
            >
              <ChevronLeft aria-hidden className="rtl:rotate-180" />
            </Button>
            <span className="tabular min-w-14 text-center text-sm" aria-live="polite">
              <span className="sr-only">{t('pageOf', { number: index + 1, count })}</span>
              <span aria-hidden>
                {index + 1} / {count}
              </span>
            </span>
            <Button
              look="quiet"
              size="icon"
              aria-label={t('next')}
              disabled={index === last}
              onClick={() => show(index + 1)}
            >
              <ChevronRight aria-hidden className="rtl:rotate-180" />
            </Button>
          </div>
          <Segmented
            label={t('zoom')}
            value={zoom}
            onValueChange={(value) => setZoom(value === 'actual' ? 'actual' : 'fit')}
            options={[
              { value: 'fit', label: t('fit') },
              { value: 'actual', label: '100 %' },
            ]}
            className="max-sm:hidden"
          />
          <div className="flex items-center gap-2">
            {actions}
            <ViewerMenu design={design} catalog={catalog} />
          </div>
        </div>
        {notice}
      </div>
      <div className="grid min-h-0 grid-rows-[minmax(0,1fr)_auto] lg:grid-cols-[13rem_minmax(0,1fr)] lg:grid-rows-1">
        <PageRail count={count} index={index} size={size} addressOf={addressOf} onShow={show} />
        <PageBed
          count={count}
          index={index}
          size={size}
          flow={kind?.flow ?? 'paged'}
          zoom={zoom}
          addressOf={addressOf}
        />
      </div>
    </div>
  )
}
