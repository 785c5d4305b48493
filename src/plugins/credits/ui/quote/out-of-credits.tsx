'use client'
import { useQueryClient } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { Notice } from '#ui/notice.tsx'
import { Failure, useErrorText } from '#plugins/core/client.ts'
import { creditsKey } from '../credits-key.ts'
import { AskOwners } from './ask-owners.tsx'
import { refusalOf, type Refusal } from './refusal.ts'
import { useIsOwner } from './use-owners.ts'

type Props = {
  error: unknown
  /** For failures about anything else than credits. */
  title: string
  workspace: string | undefined
  onRetry?: () => void
  className?: string
}

/** Something that spends was refused or failed: where it is about credits, what is missing and the way out. */
export const OutOfCredits = ({ error, title, workspace, onRetry, className }: Props) => {
  const refusal = refusalOf(error)
  const more = { ...(className ? { className } : {}) }
  if (!refusal) return <Failure title={title} error={error} {...(onRetry ? { onRetry } : {})} {...more} />
  return <Refused error={error} refusal={refusal} workspace={workspace} {...more} />
}

type RefusedProps = Pick<Props, 'error' | 'workspace' | 'className'> & { refusal: Refusal }

const Refused = ({ error, refusal, workspace, className }: RefusedProps) => {
  const t = useTranslations('quote')
  const format = useFormatter()
  const errorText = useErrorText()
  const client = useQueryClient()
  const payer = (refusal.why === 'insufficient' ? refusal.workspace : undefined) ?? workspace
  const isOwner = useIsOwner(payer)
  useEffect(() => {
    // What the page believed of balance and prices is out of date.
    void client.invalidateQueries({ queryKey: creditsKey })
  }, [client, error])
  const query = payer ? `?workspace=${payer}` : ''
  const way =
    refusal.why === 'insufficient' && isOwner
      ? { href: `/billing${query}`, text: t('add') }
      : refusal.why === 'member-limit'
        ? { href: `/usage${query}`, text: t('toUsage') }
        : undefined
  return (
    <Notice
      look="error"
      title={
        refusal.why === 'insufficient'
          ? t('missing', { count: refusal.missing, amount: format.number(refusal.missing) })
          : t(`refused.${refusal.why}`)
      }
      {...(className ? { className } : {})}
      action={
        way ? (
          <Button size="sm" asChild>
            <Link href={way.href} target="_blank">
              {way.text}
              <span className="sr-only"> {t('newTab')}</span>
              <ExternalLink aria-hidden />
            </Link>
          </Button>
        ) : null
      }
    >
      <p>{errorText(error)}</p>
      {refusal.why === 'insufficient' ? <AskOwners workspace={payer} /> : null}
      <p className="text-ink-soft">{t('nothingLost')}</p>
    </Notice>
  )
}
