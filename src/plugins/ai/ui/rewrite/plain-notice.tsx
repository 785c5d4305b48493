'use client'
import { useTranslations } from 'next-intl'
import { Notice } from '#ui/notice.tsx'
import { agreedOf, SpendButton } from '#plugins/credits/client.ts'
import { useRewritePrice } from './rewrite-price.tsx'
import type { RewriteRequest } from './use-rewrites.ts'

type Props = {
  design: { id: string; workspace: string }
  page: { id: string; index: number }
  busy: boolean
  onStart: (request: RewriteRequest) => void
}

/** A page that shows its plan only, and the way to have it written. */
export const PlainNotice = ({ design, page, busy, onStart }: Props) => {
  const t = useTranslations('rewrite')
  const price = useRewritePrice(design.id, page.id)
  return (
    <Notice
      look="warning"
      title={t('plainTitle', { number: page.index + 1 })}
      action={
        <SpendButton
          size="sm"
          price={price}
          workspace={design.workspace}
          busy={busy}
          onClick={() => onStart({ page: page.id, ...agreedOf(price) })}
        >
          {t('plainAction')}
        </SpendButton>
      }
    >
      <p className="text-sm">{t('plainText')}</p>
    </Notice>
  )
}
