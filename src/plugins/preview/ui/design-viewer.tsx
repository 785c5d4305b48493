'use client'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { cn } from '#ui/class-names.ts'
import {
  pageSizeOf,
  useCanEdit,
  type Catalog,
  type DesignRecord,
  type PageSize,
} from '#plugins/core/client.ts'
import { PageBed } from './page-bed.tsx'
import { PageRail } from './page-rail.tsx'
import { PageTurner } from './page-turner.tsx'
import { previewAddress } from './preview-address.ts'
import { TitleEditor } from './title-editor.tsx'
import type { Zoom } from './use-fit.ts'
import { usePageIndex } from './use-page-index.ts'
import { usePageKeys } from './use-page-keys.ts'
import { useSheets } from './use-sheets.ts'
import { useWantedPage } from './use-wanted-page.ts'
import { ViewerMenu } from './viewer-menu.tsx'
import { ZoomSwitch } from './zoom-switch.tsx'

type Props = {
  design: DesignRecord
  catalog: Catalog | undefined
  /** What to do with the design, at the end of the bar; given the position of the page that is looked at. */
  actions: ReactNode | ((page: number) => ReactNode)
  /** Something to know about the design or that page, above the bed. */
  notice?: (page: number) => ReactNode
  /** What more is to be told of the design below its title. */
  facts?: ReactNode
  /** What lies over that page; `frame` is the size it is drawn in. */
  cover?: (page: number, frame: PageSize) => ReactNode
  /** What lies below the bed and belongs to that page. */
  foot?: (page: number) => ReactNode
  /** What can be done with a page, as entries of a menu; `show` shows a page of the design. */
  entries?: ((page: number, show: (page: number) => void) => ReactNode) | undefined
  /** Whether a page wants another look. */
  isPlain?: (page: number) => boolean
}

/** A finished design on the bed: one sheet large, all sheets small; a website as one page that scrolls. */
export const DesignViewer = ({
  design,
  catalog,
  actions,
  notice,
  facts,
  cover,
  foot,
  entries,
  isPlain,
}: Props) => {
  const t = useTranslations('viewer')
  const canEdit = useCanEdit(design.workspace)
  const [zoom, setZoom] = useState<Zoom>('fit')
  const kind = catalog?.kinds.find((entry) => entry.slug === design.kind)
  const flow = kind?.flow ?? 'paged'
  const size = pageSizeOf(catalog, design.kind, design.size)
  const sheets = useSheets(design)
  const sections = Math.max(1, flow === 'paged' ? sheets.length : (design.pages?.length ?? 0))
  const count = flow === 'paged' ? sections : 1
  const { index, last, show } = usePageIndex(count)
  usePageKeys({ index, last, show })
  const showPage = useWantedPage({ sheets, pages: design.pages?.length ?? 0, show })
  const page = sheets[index]?.page ?? 0
  const addressOf = (sheet: number) =>
    previewAddress({
      designId: design.id,
      changedAt: design.updatedAt,
      ...(flow === 'paged' ? { sheet } : {}),
    })

  return (
    <div className="grid h-[calc(100dvh-4rem)] min-h-120 grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)]">
      <div className="border-b bg-paper">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 sm:px-6">
          <div className="min-w-0 flex-1 basis-40 sm:basis-56">
            {canEdit ? (
              <TitleEditor id={design.id} title={design.title} />
            ) : (
              <h1 dir="auto" className="truncate text-lg font-semibold tracking-tight">
                {design.title}
              </h1>
            )}
            <p className="text-sm text-ink-soft">
              {kind?.label ?? design.kind} ·{' '}
              {t(flow === 'paged' ? 'pageCount' : 'sectionCount', { count: sections })}
              {facts}
            </p>
          </div>
          {count > 1 ? <PageTurner index={index} count={count} onShow={show} /> : null}
          <ZoomSwitch flow={flow} zoom={zoom} onZoom={setZoom} className="max-sm:hidden" />
          <div className="ms-auto flex items-center gap-2">
            {typeof actions === 'function' ? actions(page) : actions}
            <ViewerMenu design={design} catalog={catalog}>
              {entries?.(page, showPage)}
            </ViewerMenu>
          </div>
        </div>
        {notice?.(page)}
      </div>
      <div
        className={cn(
          'grid min-h-0 grid-cols-[minmax(0,1fr)]',
          count > 1 && 'grid-rows-[minmax(0,1fr)_auto] lg:grid-cols-[13rem_minmax(0,1fr)] lg:grid-rows-1',
        )}
      >
        {count > 1 ? (
          <PageRail
            sheets={sheets}
            index={index}
            size={size}
            addressOf={addressOf}
            onShow={show}
            entries={entries && ((of) => entries(of, showPage))}
            isPlain={isPlain}
          />
        ) : null}
        <div className="grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]">
          <PageBed
            count={count}
            index={index}
            size={size}
            flow={flow}
            zoom={zoom}
            addressOf={addressOf}
            cover={cover && ((frame) => cover(page, frame))}
          />
          {foot?.(page)}
        </div>
      </div>
    </div>
  )
}
