'use client'
import { Check } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { ApiError, useErrorText, type DesignRecord } from '#plugins/core/client.ts'
import { OutOfCredits, refusalOf } from '#plugins/credits/client.ts'
import { fileSize, reasonOf } from './file-facts.ts'
import { RetryExport } from './retry-export.tsx'
import { fileAddress, type ExportState, type Wish } from './use-export.ts'

type Props = {
  state: ExportState
  design: Pick<DesignRecord, 'id' | 'workspace'>
  onRetry: (wish: Wish) => void
  /** What is told of how a file came out. */
  told: (report: unknown) => ReactNode
}

/** How it stands with the file that was asked for. */
export const ExportOutcome = ({ state, design, onRetry, told }: Props) => {
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
          {told(state.report)}
          <Button size="sm" asChild>
            <a href={fileAddress(state.id)} download={state.filename ?? ''}>
              {t('downloadAgain')}
            </a>
          </Button>
        </div>
      )
    case 'failed': {
      if (refusalOf(state.error)) return <OutOfCredits error={state.error} workspace={design.workspace} />
      const known = reasonOf(state.error instanceof ApiError ? state.error.code : undefined, (key) =>
        t.has(key),
      )
      return (
        <Notice
          look="error"
          title={t('failed')}
          action={<RetryExport design={design} wish={state.wish} onRetry={onRetry} />}
        >
          <p className="text-sm">{known ? t(known) : errorText(state.error)}</p>
        </Notice>
      )
    }
  }
}
