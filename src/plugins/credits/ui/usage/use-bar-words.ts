'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { Bar } from './chart.ts'

// Days are counted in UTC, as the server counts them.
const date = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const

/** What a bar of the chart is called and says. */
export const useBarWords = (wordOf: (kind: string) => string) => {
  const t = useTranslations('usage')
  const format = useFormatter()
  const dayOf = (day: string) => format.dateTime(new Date(`${day}T00:00:00Z`), date)
  const credits = (count: number) => t('credits', { count, amount: format.number(count) })
  const nameOf = ({ from, to }: Bar) =>
    from === to ? dayOf(from) : t('span', { from: dayOf(from), to: dayOf(to) })
  return {
    dayOf,
    nameOf,
    credits,
    /** The bar in one sentence. */
    told: (bar: Bar): string =>
      [
        `${nameOf(bar)}: ${credits(bar.total)}`,
        ...(bar.parts.length > 1
          ? [bar.parts.map(({ kind, credits: each }) => `${wordOf(kind)} ${format.number(each)}`).join(', ')]
          : bar.parts.map(({ kind }) => wordOf(kind))),
      ].join(' · '),
  }
}
