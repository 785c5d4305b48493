'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { cn } from '#ui/class-names.ts'
import type { Entry } from './use-entries.ts'

/** How an entry changed what the workspace has; what was only set aside or given back is told as that. */
export const EntryAmount = ({ entry: { amount, held } }: { entry: Entry }) => {
  const t = useTranslations('billing')
  const format = useFormatter()
  if (amount === 0 && held !== 0) {
    return (
      <span className="tabular text-end text-sm whitespace-nowrap text-ink-soft">
        {t(held > 0 ? 'heldNow' : 'heldBack', { amount: format.number(Math.abs(held)) })}
      </span>
    )
  }
  return (
    <span className={cn('tabular text-end text-base font-medium', amount > 0 && 'text-success')}>
      <span className="sr-only">{t('change')} </span>
      {/* A minus as wide as the plus above it; Intl writes a hyphen. */}
      {format.number(amount, { signDisplay: 'exceptZero' }).replace('-', '\u2212')}
    </span>
  )
}
