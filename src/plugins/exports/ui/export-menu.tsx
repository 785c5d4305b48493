'use client'
import { Check, Download } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { Button, buttonStyle } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Notice } from '#ui/notice.tsx'
import { Popover, PopoverContent, PopoverTrigger } from '#ui/popover.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { ApiError, useErrorText, type Catalog } from '#plugins/core/client.ts'
import { FormatRow } from './format-row.tsx'
import { fileAddress, useExport, type ExportState, type Wish } from './use-export.ts'

type Props = { design: { id: string; kind: string }; formats: Catalog['formats'] | undefined }

/** Starts the browser's own download; the answer names the file. */
const download = (exportId: string) => {
  const anchor = document.createElement('a')
  anchor.href = fileAddress(exportId)
  anchor.download = ''
  anchor.click()
}

/** Writes a design as a file and hands it over. */
export const ExportMenu = ({ design, formats }: Props) => {
  const t = useTranslations('exports')
  const [open, setOpen] = useState(false)
  const { state, start } = useExport(
    design.id,
    useCallback((id: string) => download(id), []),
  )
  const offered = (formats ?? []).filter((format) => !format.kinds || format.kinds.includes(design.kind))
  const running = state.status === 'running'

  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        className={cn(buttonStyle({ look: 'primary', size: 'sm' }), 'h-9')}
        aria-busy={running || undefined}
      >
        <Download aria-hidden />
        {running ? t('running') : t('export')}
      </PopoverTrigger>
      <PopoverContent aria-label={t('export')} className="grid w-88 gap-3">
        <ul className="grid gap-1">
          {offered.map((format) => (
            <FormatRow
              key={format.slug}
              format={format}
              kind={design.kind}
              disabled={running}
              onWish={(wish) => void start(wish)}
            />
          ))}
        </ul>
        <ExportOutcome state={state} onRetry={(wish) => void start(wish)} />
      </PopoverContent>
    </Popover>
  )
}

const fileSize = (bytes: number) => {
  const isLarge = bytes >= 1e6
  const unit = isLarge ? 'megabyte' : 'kilobyte'
  const digits = { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 } as const
  return [bytes / (isLarge ? 1e6 : 1e3), digits] as const
}

/** The message for a failure we know by its code: what the server says is English. */
const reasonOf = (error: unknown, has: (key: string) => boolean): string | undefined => {
  const code = error instanceof ApiError ? error.code : undefined
  const key = `because.${code?.replace(/^exports\./, '')}`
  return code?.startsWith('exports.') && has(key) ? key : undefined
}

const ExportOutcome = ({ state, onRetry }: { state: ExportState; onRetry: (wish: Wish) => void }) => {
  const t = useTranslations('exports')
  const format = useFormatter()
  const errorText = useErrorText()
  switch (state.status) {
    case 'idle':
      return null
    case 'running':
      return (
        <div className="grid gap-2 border-t pt-3" role="status">
          <p className="text-sm text-ink-soft">{t('writing')}</p>
          <ProgressBar label={t('writing')} percent={state.progress.percent ?? null} />
        </div>
      )
    case 'ready':
      return (
        <div className="grid gap-2 border-t pt-3" role="status">
          <p className="flex items-center gap-2 text-sm font-medium">
            <Check aria-hidden className="size-4 text-success" />
            {t('ready')}
            {state.filesize ? (
              <span className="tabular font-normal text-ink-soft">
                {format.number(...fileSize(state.filesize))}
              </span>
            ) : null}
          </p>
          <Button size="sm" asChild>
            <a href={fileAddress(state.id)} download={state.filename ?? ''}>
              {t('downloadAgain')}
            </a>
          </Button>
        </div>
      )
    case 'failed': {
      const known = reasonOf(state.error, (key) => t.has(key))
      return (
        <Notice
          look="error"
          title={t('failed')}
          action={
            <Button size="sm" onClick={() => onRetry(state.wish)}>
              {t('tryAgain')}
            </Button>
          }
        >
          <p className="text-sm">{known ? t(known) : errorText(state.error)}</p>
        </Notice>
      )
    }
  }
}
