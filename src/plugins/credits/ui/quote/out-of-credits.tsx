'use client'
import { useQueryClient } from '@tanstack/react-query'
import { ExternalLink } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Link } from '#ui/locale/navigation.ts'
import { Notice } from '#ui/notice.tsx'
import { Failure, useErrorText } from '#plugins/core/client.ts'
import { creditsKey } from '../credits-key.ts'
import { AskOwners } from './ask-owners.tsx'
import { refusalOf, type Refusal } from './refusal.ts'
import { useIsOwner } from './use-owners.ts'

type Props = {
  error: unknown
  workspace: string | undefined
  className?: string
}

/** Something that spends was refused for want of credits, or for a limit: what is missing, and the way out. Else nothing. */
export const OutOfCredits = ({ error, ...more }: Props) => {
  const refusal = refusalOf(error)
  return refusal ? <Refused error={error} refusal={refusal} {...more} /> : null
}

type FailureProps = Props & { title: string; onRetry?: () => void }

/** The same, and any other failure as it is told elsewhere. */
export const SpendFailure = ({ title, onRetry, workspace, error, ...more }: FailureProps) =>
  refusalOf(error) ? (
    <OutOfCredits error={error} workspace={workspace} {...more} />
  ) : (
    <Failure title={title} error={error} {...(onRetry ? { onRetry } : {})} {...more} />
  )

const Refused = ({ error, refusal, workspace, className }: Props & { refusal: Refusal }) => {
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
  const place = useRef<HTMLDivElement>(null)
  // The button may be at the foot of a small screen, far from here.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [error])
  return (
    <div ref={place} className={cn('scroll-mt-24 scroll-mb-40', className)}>
      <Notice
        look="error"
        title={
          refusal.why === 'insufficient'
            ? t('missing', { count: refusal.missing, amount: format.number(refusal.missing) })
            : t(`refused.${refusal.why}`)
        }
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
        <p>
          {refusal.why === 'dearer'
            ? t('dearer', { credits: format.number(refusal.credits), said: format.number(refusal.said) })
            : errorText(error)}
        </p>
        {refusal.why === 'insufficient' ? <AskOwners workspace={payer} /> : null}
        <p className="text-ink-soft">{t('nothingLost')}</p>
      </Notice>
    </div>
  )
}
