'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Notice } from '#ui/notice.tsx'
import { AskOwners } from './ask-owners.tsx'
import { missingOf, type Price } from './price.ts'

type Props = {
  /** Of the buttons beside it; told of the dearest one. */
  prices: readonly Price[]
  workspace: string | undefined
  className?: string
}

/** Says before anything is asked for that credits are missing, and for members who can add some. */
export const TooFew = ({ prices, workspace, className }: Props) => {
  const t = useTranslations('quote')
  const format = useFormatter()
  const price = prices.toSorted((a, b) => missingOf(b) - missingOf(a))[0]
  if (price?.state !== 'known' || price.missing === 0) return null
  const { credits, available } = price
  return (
    <Notice look="warning" {...(className ? { className } : {})}>
      <p className="tabular">
        {t('needs', {
          count: credits,
          credits: format.number(credits),
          available: format.number(available ?? 0),
        })}
      </p>
      <AskOwners workspace={workspace} />
    </Notice>
  )
}
