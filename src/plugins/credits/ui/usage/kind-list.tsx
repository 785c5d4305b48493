'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { cn } from '#ui/class-names.ts'
import type { Usage } from '../../usage/usage-of.ts'
import { OTHER } from './chart.ts'
import { fillOf } from './fills.ts'

type Props = {
  usage: Usage
  /** Those of the chart, in its order. */
  shown: readonly string[]
  wordOf: (kind: string) => string
}

/** What was spent on each kind of work; its swatches say which bar is whose. */
export const KindList = ({ usage, shown, wordOf }: Props) => {
  const t = useTranslations('usage')
  const format = useFormatter()
  const { kinds, total } = usage
  return (
    <section aria-labelledby="by-kind" className="grid content-start gap-3">
      <h2 id="by-kind" className="text-xl font-semibold tracking-tight">
        {t('byKind')}
      </h2>
      <ul className="divide-y border-y">
        {kinds.map(({ kind, credits, jobs }) => (
          <li key={kind} className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 py-3">
            <span
              aria-hidden
              className={cn(
                'size-4 rounded-[3px]',
                fillOf(shown.indexOf(shown.includes(kind) ? kind : OTHER)),
              )}
            />
            <span className="grid min-w-0">
              <span className="truncate text-base font-medium">{wordOf(kind)}</span>
              <span className="tabular text-sm text-ink-soft">
                {t('jobs', { count: jobs })}
                {' · '}
                {format.number(credits / total.credits, {
                  style: 'percent',
                  maximumFractionDigits: credits / total.credits < 0.01 ? 1 : 0,
                })}
              </span>
            </span>
            <span className="tabular text-base font-medium">
              {t('credits', { count: credits, amount: format.number(credits) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
