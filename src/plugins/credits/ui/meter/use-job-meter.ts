'use client'
import { useQuery } from '@tanstack/react-query'
import { apiFetch } from '#plugins/core/client.ts'
import type { JobMeter } from '../../charging/job-meter.ts'
import { creditsKey } from '../credits-key.ts'
import { useCountsCredits } from '../quote/use-counts-credits.ts'

/** What a job may take and has paid; asked for again as jobs begin and end. Null where it cannot be told. */
export const useJobMeter = (jobId: string): JobMeter | null | undefined => {
  const counts = useCountsCredits()
  const query = useQuery({
    queryKey: [...creditsKey, 'job', jobId],
    enabled: counts === true,
    queryFn: ({ signal }) => apiFetch<JobMeter>(`/api/credits/jobs/${jobId}`, { signal }),
  })
  return query.isError ? null : query.data
}
