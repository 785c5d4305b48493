'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { apiFetch, type Listed } from '#plugins/core/client.ts'
import { creditsKey } from '../credits-key.ts'

/** What moves credits, in the order in which the filter lists it. */
export const entryVerbs = [
  'capture',
  'purchase',
  'grant',
  'reserve',
  'release',
  'expire',
  'refund',
  'dispute',
  'adjust',
] as const
export type EntryVerb = (typeof entryVerbs)[number]

/** What a job that was paid for did; each part only where it is known. */
export type EntryDetails = {
  design?: string | null
  task?: string | null
  kind?: string | null
  pages?: number | null
  images?: number | null
  provider?: string | null
  model?: string | null
  tokens?: number | null
  reserved?: number | null
}

/** One movement as the workspace saw it. */
export type Entry = {
  id: number
  at: string
  verb: EntryVerb
  /** Signed change of what is available and held together; zero for what only moves between the two. */
  amount: number
  /** Signed change of what is set aside. */
  held: number
  /** Above zero when debt was paid. */
  debt: number
  /** What somebody wrote, or a word of our own, such as `welcome`. */
  reason: string | null
  job: string | null
  /** Id of the person it was spent by. */
  member: string | null
  payment: string | null
  details: EntryDetails
}

export type EntryFilter = { workspace: string; verb: EntryVerb | null; page: number }

/** One page of a workspace's history, newest first. */
export const useEntries = ({ workspace, verb, page }: EntryFilter) =>
  useQuery({
    queryKey: [...creditsKey, 'entries', workspace, verb, page],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ workspace, page: String(page), limit: '20' })
      if (verb) query.set('verb', verb)
      return apiFetch<Listed<Entry>>(`/api/credits/entries?${query}`, { signal })
    },
    placeholderData: keepPreviousData,
  })
