'use client'
import { Download, Trash2 } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { ConfirmDialog } from '#ui/dialog.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { toast } from '#ui/toaster.tsx'
import { isOver, useErrorText } from '#plugins/core/client.ts'
import type { ReportView } from './exports-sheet.tsx'
import { fileSize, optionWords, reasonOf } from './file-facts.ts'
import { FormatIcon } from './format-icon.tsx'
import { fileAddress } from './use-export.ts'
import { useDeleteExport, type ExportEntry } from './use-export-list.ts'

type Props = {
  designId: string
  entry: ExportEntry
  /** The format's name. */
  label: string
  maker: { isMe: boolean; name?: string | undefined }
  canDelete: boolean
  report: ReportView
}

/** A file that was made, is being made, or could not be: who asked, when, how, and what came of it. */
export const ExportEntryRow = ({ designId, entry, label, maker, canDelete, report }: Props) => {
  const t = useTranslations('exports')
  const format = useFormatter()
  const errorText = useErrorText()
  const remove = useDeleteExport(designId)
  const [asking, setAsking] = useState(false)
  const { id, name, status, filesize, createdAt, error } = entry
  const isThere = status === 'succeeded'
  const facts = [
    ...optionWords(entry, t),
    isThere && filesize ? format.number(...fileSize(filesize)) : undefined,
    format.dateTime(new Date(createdAt), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone() }),
    maker.isMe ? t('list.you') : maker.name,
  ].filter((fact) => fact !== undefined)
  const because = reasonOf(error?.code, (key) => t.has(key))
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2 border-t py-4">
      <FormatIcon format={entry.format} />
      <div className="grid min-w-0 gap-0.5">
        <p dir="auto" title={name} className="truncate text-base font-semibold">
          {label} <span className="font-normal text-ink-soft">{name}</span>
        </p>
        <p className="tabular text-sm text-ink-soft">{facts.join(' · ')}</p>
      </div>
      <div className="flex">
        {isThere ? (
          <Button look="quiet" size="icon" asChild>
            <a href={fileAddress(id)} download aria-label={t('list.download', { name })}>
              <Download aria-hidden />
            </a>
          </Button>
        ) : null}
        {canDelete && isOver(status) ? (
          <Button
            look="quiet"
            size="icon"
            busy={remove.isPending}
            aria-label={t('list.delete', { name })}
            onClick={() => setAsking(true)}
          >
            {remove.isPending ? null : <Trash2 aria-hidden />}
          </Button>
        ) : null}
      </div>
      <div className="col-span-full grid grid-cols-[minmax(0,1fr)] gap-2 empty:hidden sm:ps-12">
        {isOver(status) ? null : (
          <div role="status" className="grid gap-1.5">
            <p className="text-sm text-ink-soft">{t(status === 'queued' ? 'list.queued' : 'writing')}</p>
            <ProgressBar label={t('writing')} percent={null} />
          </div>
        )}
        {status === 'failed' ? (
          <p className="text-sm text-press-ink">
            {t('list.failed')} {because ? t(because) : errorText(error, t('failedText'))}
          </p>
        ) : null}
        {status === 'cancelled' ? <p className="text-sm text-ink-soft">{t('list.cancelled')}</p> : null}
        {isThere ? report({ value: entry.report, isShort: false }) : null}
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('list.deleteTitle')}
        cancel={<Button>{t('list.keep')}</Button>}
        confirm={
          <Button
            look="danger"
            onClick={() => remove.mutate(id, { onError: (failure) => toast(errorText(failure)) })}
          >
            {t('list.deleteFile')}
          </Button>
        }
      >
        {t('list.deleteText', { name })}
      </ConfirmDialog>
    </li>
  )
}

/** The reader's own: the server tells times in UTC. */
const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone
