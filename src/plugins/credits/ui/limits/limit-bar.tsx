'use client'
import { useFormatter, useTranslations } from 'next-intl'

type Props = { used: number; monthly: number }

/** How much of a limit is used this month; the sentence says the same. */
export const LimitBar = ({ used, monthly }: Props) => {
  const t = useTranslations('usage')
  const format = useFormatter()
  const share = monthly === 0 ? 1 : Math.min(1, used / monthly)
  return (
    <span className="grid gap-1.5">
      <span className="tabular text-sm text-ink-soft">
        {t('ofLimit', { used: format.number(used), monthly: format.number(monthly) })}
        {used >= monthly ? <span className="font-medium text-warning"> {t('limitReached')}</span> : null}
      </span>
      <span aria-hidden className="h-1 max-w-64 overflow-hidden rounded-full bg-ink/10">
        <span className="block h-full rounded-full bg-ink" style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  )
}
