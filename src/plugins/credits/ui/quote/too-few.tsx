'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { Notice } from '#ui/notice.tsx'
import { AskOwners } from './ask-owners.tsx'
import type { Price } from './price.ts'

type Props = {
  price: Price
  /** The verb of the button it is about, where there are several. */
  verb?: string
  workspace: string | undefined
  className?: string
}

/** Says before anything is asked for that credits are missing, and for members who can add some. */
export const TooFew = ({ price, verb, workspace, className }: Props) => {
  const t = useTranslations('quote')
  const format = useFormatter()
  if (price.state !== 'known' || price.missing === 0) return null
  const { credits, available } = price
  return (
    <Notice look="warning" {...(className ? { className } : {})}>
      <p className="tabular">
        {t(verb ? 'needsOf' : 'needs', {
          verb: verb ?? '',
          count: credits,
          credits: format.number(credits),
          available: format.number(available ?? 0),
        })}
      </p>
      <AskOwners workspace={workspace} />
    </Notice>
  )
}
