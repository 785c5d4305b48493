'use client'
import { useBalance } from '../balance/use-balance.ts'
import type { Price } from '../quote/price.ts'
import { useCountsCredits } from '../quote/use-counts-credits.ts'
import { useJobMeter } from './use-job-meter.ts'

/** What it would cost to run a job that has ended once more: its price, less what it has paid already. */
export const useRetryPrice = (jobId: string, workspace: string): Price => {
  const counts = useCountsCredits()
  const meter = useJobMeter(jobId)
  const balance = useBalance(workspace)
  if (counts === false || meter?.again === 0) return { state: 'free' }
  if (!meter) return { state: meter === null ? 'unknown' : 'waiting' }
  const available = balance.data?.available ?? null
  return {
    state: 'known',
    credits: meter.again,
    available,
    missing: available === null ? 0 : Math.max(0, meter.again - available),
    pages: 0,
    isOld: false,
  }
}
