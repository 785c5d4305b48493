'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ApiError, isUnreachable } from './api-error.ts'
import { useErrorText } from './use-error-text.ts'

type Props = { title: string; error: unknown; onRetry?: () => void; className?: string }

/** A part of a page that could not be loaded: what happened, what is safe, and the way to try again. */
export const Failure = ({ title, error, onRetry, className }: Props) => {
  const t = useTranslations('errors')
  const text = useErrorText()
  const requestId = error instanceof ApiError ? error.requestId : undefined
  const offline = isUnreachable(error) && typeof navigator !== 'undefined' && !navigator.onLine
  return (
    <Notice
      look="error"
      title={title}
      {...(className ? { className } : {})}
      action={
        onRetry ? (
          <Button size="sm" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        ) : null
      }
    >
      <p>{offline ? t('offline') : text(error)}</p>
      {requestId ? <p className="text-xs text-ink-soft">{t('reference', { id: requestId })}</p> : null}
    </Notice>
  )
}
