'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { cn } from '#ui/class-names.ts'
import { Notice } from '#ui/notice.tsx'
import { useDateText } from '../date-text.ts'
import { PortalButton } from './portal-button.tsx'
import { type CurrentPlan, planStatuses } from './use-billing.ts'

type Props = { workspace: string; plan: CurrentPlan }

/** The plan of a workspace with its state, and the way to Stripe's page where it is changed or ended. */
export const Plan = ({ workspace, plan }: Props) => {
  const t = useTranslations('billing')
  const isLate = plan.status === 'past_due' || plan.status === 'unpaid'
  return (
    <section aria-labelledby="plan" className="grid gap-4">
      <h2 id="plan" className="text-xl font-semibold tracking-tight">
        {t('planTitle')}
      </h2>
      {isLate ? (
        <Notice look="warning" title={t('pastDueTitle')}>
          {t('pastDueText')}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 rounded-surface border bg-sheet p-5 sm:px-8 sm:py-6">
        <Current plan={plan} />
        <PortalButton workspace={workspace} className="max-sm:w-full">
          {t('manage')}
        </PortalButton>
      </div>
    </section>
  )
}

const Current = ({ plan }: { plan: CurrentPlan }) => {
  const t = useTranslations('billing')
  const format = useFormatter()
  const dateText = useDateText()
  const { title, credits, status, currentPeriodEnd, cancelAtPeriodEnd } = plan
  const known = planStatuses.find((one) => one === status)
  const date = currentPeriodEnd ? dateText.day(currentPeriodEnd) : undefined
  const isOver = known === 'canceled' || known === 'incomplete_expired'
  const turn = isOver ? 'ended' : cancelAtPeriodEnd ? 'ends' : 'renews'
  return (
    <div className="grid min-w-0 gap-1">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span dir="auto" className="text-lg font-semibold">
          {title}
        </span>
        <span
          className={cn(
            'rounded-full border px-2 text-xs leading-5',
            known === 'active' || known === 'trialing'
              ? 'border-success/50 text-success'
              : 'border-control/60',
            (known === 'past_due' || known === 'unpaid') && 'border-warning/50 text-warning',
          )}
        >
          {known ? t(`status.${known}`) : status}
        </span>
      </p>
      <p className="text-base text-ink-soft">
        {t('planCredits', { count: credits, amount: format.number(credits) })}
        {date && known !== 'incomplete' ? ` · ${t(turn, { date })}` : null}
      </p>
    </div>
  )
}
