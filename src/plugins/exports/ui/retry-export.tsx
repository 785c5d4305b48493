'use client'
import { useTranslations } from 'next-intl'
import type { DesignRecord } from '#plugins/core/client.ts'
import { agreedOf, SpendButton, useQuote } from '#plugins/credits/client.ts'
import { exportPath, type Wish } from './use-export.ts'

type Props = {
  design: Pick<DesignRecord, 'id' | 'workspace'>
  /** What was asked for. */
  wish: Wish
  onRetry: (wish: Wish) => void
}

/** Asks for a file once more, at what it costs now. */
export const RetryExport = ({ design, wish: { maxCredits: _before, ...wish }, onRetry }: Props) => {
  const t = useTranslations('exports')
  const price = useQuote({ path: `${exportPath(design.id)}/quote`, body: wish })
  return (
    <SpendButton
      size="sm"
      price={price}
      workspace={design.workspace}
      onClick={() => onRetry({ ...wish, ...agreedOf(price) })}
    >
      {t('tryAgain')}
    </SpendButton>
  )
}
