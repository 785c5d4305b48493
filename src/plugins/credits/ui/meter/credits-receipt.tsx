'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { JobStatus } from '#plugins/core/client.ts'
import { spentOf } from './spent.ts'
import { useJobMeter } from './use-job-meter.ts'

type Props = {
  job: { id: string; status: JobStatus }
  /** It stands behind other facts of a line. */
  isAdded?: boolean
}

/** What a job that is over has cost and what came back; nothing where it was free from the start. */
export const CreditsReceipt = ({ job, isAdded = false }: Props) => {
  const t = useTranslations('meter')
  const format = useFormatter()
  const meter = useJobMeter(job.id)
  if (!meter || meter.reserved === 0) return null
  const spent = spentOf(meter, { pages: 0, images: 0 })
  if (spent.state === 'running') return null
  const { used, returned } = spent
  const values = { count: used, used: format.number(used), returned }
  const key = keyOf(job.status, used)
  return (
    <span className="tabular">
      {isAdded ? ' · ' : ''}
      {t(key, values)}
    </span>
  )
}

const keyOf = (status: JobStatus, used: number) => {
  if (status === 'failed') return used === 0 ? 'nothing' : 'nothingMore'
  if (status === 'cancelled') return used === 0 ? 'nothing' : 'kept'
  return 'settled'
}
