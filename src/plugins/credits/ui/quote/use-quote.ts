'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { JobsQuote } from '#jobs/index.ts'
import { apiFetch } from '#plugins/core/client.ts'
import { creditsKey } from '../credits-key.ts'
import { priceFrom, type Price } from './price.ts'
import { useCountsCredits } from './use-counts-credits.ts'
import { useSettled } from './use-settled.ts'

/** What would be asked of the server: the path of a quote and the verb's own body. */
export type AskedQuote = { path: string; body?: unknown }

const PAUSE_MS = 350
const KEPT_MS = 60_000

/**
 * The price of what a button would do, asked for again when that changes: a request a pause, and the one before it is
 * dropped. `undefined` asks for nothing, as while a menu is closed.
 */
export const useQuote = (asked: AskedQuote | undefined): Price => {
  const counts = useCountsCredits()
  const now = asked === undefined ? undefined : JSON.stringify(asked)
  const settled = useSettled(now, PAUSE_MS)
  // What is asked for the first time is not waited for.
  const key = settled ?? now
  const query = useQuery({
    queryKey: [...creditsKey, 'quote', key],
    enabled: key !== undefined && now !== undefined && counts === true,
    queryFn: ({ signal }) => {
      const { path, body = {} } = JSON.parse(key ?? '{}') as AskedQuote // written above
      return apiFetch<JobsQuote>(path, { method: 'POST', body, signal })
    },
    placeholderData: keepPreviousData,
    gcTime: KEPT_MS,
    retry: false,
  })
  const isOld = query.isPlaceholderData || key !== now
  return priceFrom({ counts, quote: query.data, isOld, failed: query.isError })
}
