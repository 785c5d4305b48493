'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useJobMeter } from './use-job-meter.ts'
import { spentOf, type Done } from './spent.ts'

type Props = { jobId: string; done: Done }

/** How many of the credits set aside for a job it has used, filling as its pages and pictures come. */
export const CreditsMeter = ({ jobId, done }: Props) => {
  const t = useTranslations('meter')
  const format = useFormatter()
  const meter = useJobMeter(jobId)
  if (!meter || meter.reserved === 0) return null
  const spent = spentOf(meter, done)
  const { used } = spent
  const most = spent.state === 'running' ? spent.most : used + spent.returned
  const text =
    spent.state === 'running'
      ? t('running', { count: most, used: format.number(used), most: format.number(most) })
      : t('settled', { count: used, used: format.number(used), returned: spent.returned })
  return (
    <div
      role="meter"
      aria-label={t('label')}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={used}
      aria-valuetext={text}
      className="grid gap-1"
    >
      <span className="tabular text-sm whitespace-nowrap">{text}</span>
      <span aria-hidden className="h-1 overflow-hidden rounded-full bg-ink/10">
        <span
          className="block h-full origin-left rounded-full bg-ink transition-transform duration-200 ease-out rtl:origin-right"
          style={{ transform: `scaleX(${most === 0 ? 0 : used / most})` }}
        />
      </span>
    </div>
  )
}
