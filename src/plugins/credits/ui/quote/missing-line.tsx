'use client'
import { ExternalLink } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { cn } from '#ui/class-names.ts'
import { Link } from '#ui/locale/navigation.ts'
import { AskOwners } from './ask-owners.tsx'
import { missingOf, type Price } from './price.ts'
import { useIsOwner } from './use-owners.ts'

type Props = { price: Price; workspace: string; className?: string }

/** The same as a line below one of several things to choose from. */
export const MissingLine = ({ price, workspace, className }: Props) => {
  const t = useTranslations('quote')
  const format = useFormatter()
  const isOwner = useIsOwner(workspace)
  const missing = missingOf(price)
  if (missing === 0) return null
  return (
    <div className={cn('tabular text-sm text-ink-soft', className)}>
      {t('missing', { count: missing, amount: format.number(missing) })}
      {isOwner ? (
        <>
          {'\u00a0· '}
          <Link
            href={`/billing?workspace=${workspace}`}
            target="_blank"
            className="inline-flex items-center gap-1 text-ink pointer-coarse:min-h-11 underline underline-offset-4"
          >
            {t('add')}
            <span className="sr-only"> {t('newTab')}</span>
            <ExternalLink aria-hidden className="size-3.5" />
          </Link>
        </>
      ) : (
        <AskOwners workspace={workspace} />
      )}
    </div>
  )
}
