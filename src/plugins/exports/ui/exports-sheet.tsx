'use client'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { Pagination } from '#ui/pagination.tsx'
import { Sheet } from '#ui/sheet.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useCanEdit, type Catalog, type DesignRecord } from '#plugins/core/client.ts'
import { ExportEntryRow } from './export-entry-row.tsx'
import { useExportList, useMakerOf } from './use-export-list.ts'

/** Shows what a format has to say of a file; `isShort` asks for a sentence. */
export type ReportView = (of: { value: unknown; isShort: boolean }) => ReactNode

type Props = {
  design: DesignRecord
  formats: Catalog['formats']
  report: ReportView
  open: boolean
  onOpenChange: (open: boolean) => void
}

const List = ({ design, formats, report }: Pick<Props, 'design' | 'formats' | 'report'>) => {
  const t = useTranslations('exports.list')
  const [page, setPage] = useState(1)
  const list = useExportList(design.id, { page, wanted: true })
  const makerOf = useMakerOf(design.workspace)
  const canEdit = useCanEdit(design.workspace)
  if (list.isError) return <Failure title={t('loadFailed')} error={list.error} onRetry={() => void list.refetch()} /> // prettier-ignore
  if (!list.data) {
    return (
      <div role="status" aria-label={t('loading')} className="grid gap-4">
        {['w-2/3', 'w-1/2', 'w-3/5'].map((width) => (
          <div key={width} className="flex items-center gap-3 border-t pt-4">
            <Skeleton className="size-9" />
            <div className="grid flex-1 gap-2">
              <Skeleton className={`h-3.5 ${width}`} />
              <Skeleton className="h-3 w-1/3" />
            </div>
          </div>
        ))}
      </div>
    )
  }
  const { docs, totalPages } = list.data
  if (docs.length === 0) {
    return (
      <div className="grid gap-1 rounded-surface bg-bed px-6 py-10 text-center">
        <p className="font-semibold">{t('empty')}</p>
        <p className="text-base text-ink-soft">{t('emptyText')}</p>
      </div>
    )
  }
  return (
    <>
      <ul aria-label={t('title')} className="grid grid-cols-[minmax(0,1fr)]">
        {docs.map((entry) => (
          <ExportEntryRow
            key={entry.id}
            designId={design.id}
            entry={entry}
            label={formats.find(({ slug }) => slug === entry.format)?.label ?? entry.format.toUpperCase()}
            maker={makerOf(entry)}
            canDelete={canEdit}
            report={report}
          />
        ))}
      </ul>
      {totalPages > 1 ? (
        <Pagination
          page={page}
          pages={totalPages}
          labels={{
            nav: t('pagination'),
            previous: t('newer'),
            next: t('older'),
            state: t('pageOf', { page, pages: totalPages }),
          }}
          onPage={setPage}
        />
      ) : null}
    </>
  )
}

/** The files that were made of a design. */
export const ExportsSheet = ({ open, onOpenChange, ...given }: Props) => {
  const t = useTranslations('exports.list')
  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t('title')} close={t('close')} className="max-w-lg">
      <p className="text-base text-ink-soft">{t('lead')}</p>
      <List {...given} />
    </Sheet>
  )
}
