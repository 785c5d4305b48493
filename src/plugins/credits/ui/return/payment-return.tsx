'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'next-intl'
import { parseAsString, useQueryStates } from 'nuqs'
import { useEffect } from 'react'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { Failure } from '#plugins/core/client.ts'
import { useBalance } from '../balance/use-balance.ts'
import { creditsKey } from '../credits-key.ts'
import { type Outcome, outcomeOf } from './outcome-of.ts'
import { USUAL_LOOKS } from './pause-after.ts'
import { usePaid } from './use-paid.ts'

/** What the person sees who comes back from paying: that it is under way, what it brought, or that nothing was paid. */
export const PaymentReturn = () => {
  const t = useTranslations('billing')
  const format = useFormatter()
  const [{ session_id: session, cancelled, workspace }] = useQueryStates({
    session_id: parseAsString,
    cancelled: parseAsString,
    workspace: parseAsString,
  })
  const paid = usePaid(cancelled === null ? session : null)
  const found = paid.data?.paid
  const outcome = outcomeOf({
    session,
    isCancelled: cancelled !== null,
    status: found?.status,
    looks: paid.data?.looks ?? 0,
    usualLooks: USUAL_LOOKS,
  })
  const isAdded = outcome === 'added'
  const place = found?.workspace ?? workspace ?? undefined
  const billing = place ? `/billing?${new URLSearchParams({ workspace: place })}` : '/billing'
  const credits = found?.credits ?? 0

  return (
    <div className="crop-marks grid justify-items-center gap-8 rounded-surface bg-bed px-6 py-16 text-center sm:py-24">
      <Sheet sign={isAdded ? `+${format.number(credits)}` : undefined} isWaiting={outcome === 'waiting'} />
      <Said outcome={outcome} credits={credits} workspace={place} />
      {outcome === 'waiting' ? (
        <ProgressBar label={t('return.progress')} percent={null} className="max-w-64" />
      ) : null}
      {paid.isError && !paid.data ? (
        <Failure
          title={t('return.lookFailed')}
          error={paid.error}
          onRetry={() => void paid.refetch()}
          className="text-start"
        />
      ) : null}
      <div className="flex flex-wrap justify-center gap-3">
        {isAdded ? (
          <Button look="primary" size="lg" asChild>
            <Link href="/create">{t('return.create')}</Link>
          </Button>
        ) : null}
        {outcome === 'slow' || outcome === 'processing' ? (
          <Button size="lg" busy={paid.isFetching} onClick={() => void paid.refetch()}>
            {t('return.again')}
          </Button>
        ) : null}
        <Button size="lg" asChild>
          <Link href={outcome === 'cancelled' || outcome === 'failed' ? `${billing}#buy` : billing}>
            {t(outcome === 'cancelled' || outcome === 'failed' ? 'return.back' : 'return.toBilling')}
          </Link>
        </Button>
      </div>
    </div>
  )
}

type SaidProps = { outcome: Outcome; credits: number; workspace: string | undefined }

const Said = ({ outcome, credits, workspace }: SaidProps) => {
  const t = useTranslations('billing')
  const format = useFormatter()
  const client = useQueryClient()
  const isAdded = outcome === 'added'
  useEffect(() => {
    if (isAdded) void client.invalidateQueries({ queryKey: [...creditsKey, 'balance'] })
  }, [isAdded, client])
  const balance = useBalance(workspace, { wanted: isAdded }).data
  const amountOf = (count: number) => ({ count, amount: format.number(count) })
  return (
    <div role="status" className="grid max-w-md gap-2">
      <h1 className="display text-2xl sm:text-3xl">
        {isAdded ? t('return.added', amountOf(credits)) : t(`return.${outcome}`)}
      </h1>
      <p className="text-ink-soft">
        {!isAdded
          ? t(`return.${outcome}Text`)
          : balance
            ? t('return.addedText', amountOf(balance.available))
            : t('return.thanks')}
      </p>
    </div>
  )
}

/** A receipt on the bed; it says what came, once that is known. */
const Sheet = ({ sign, isWaiting }: { sign: string | undefined; isWaiting: boolean }) => (
  <div
    aria-hidden
    key={sign ?? 'blank'}
    className="grid w-48 gap-3.5 bg-sheet px-6 py-7 shadow-page motion-safe:animate-press-in"
  >
    <span className="flex h-11 items-center justify-center">
      {sign ? (
        <span className="display tabular text-3xl text-press-ink">{sign}</span>
      ) : (
        <span className={`h-2 w-16 rounded-full bg-ink/15 ${isWaiting ? 'animate-pulse' : ''}`} />
      )}
    </span>
    {['w-24', 'w-16', 'w-20'].map((width) => (
      <span key={width} className="flex justify-between">
        <span className={`h-1.5 rounded-full bg-ink/15 ${width}`} />
        <span className="h-1.5 w-5 rounded-full bg-ink/25" />
      </span>
    ))}
  </div>
)
