'use client'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { apiFetch, type Listed } from '#plugins/core/client.ts'
import { creditsKey } from '../credits-key.ts'

export type EntryVerb =
  'grant' | 'purchase' | 'reserve' | 'capture' | 'release' | 'expire' | 'refund' | 'dispute' | 'adjust'

/** What the history can be narrowed to; each is asked for as the verbs it stands for. */
export const entryGroups = {
  used: ['capture'],
  added: ['purchase', 'grant'],
  held: ['reserve', 'release', 'expire'],
  takenBack: ['refund', 'dispute'],
  corrected: ['adjust'],
} as const satisfies Record<string, readonly EntryVerb[]>
export type EntryGroup = keyof typeof entryGroups
export const entryGroupNames = Object.keys(entryGroups) as EntryGroup[] // the keys of a literal

/** What a job that was paid for did; each part only where it is known. */
export type EntryDetails = {
  design?: string
  kind?: string
  pages?: number
  images?: number
  provider?: string
  model?: string
  imageModel?: string
  tokens?: { input: number; output: number }
  /** US dollars; for owners, where the model has a price. */
  cost?: number
  /** Of what is set aside: the most that will be done. */
  work?: { kind?: string; pages: number; images: number }
  /** Of a purchase: what was bought, and what was paid in minor units. */
  title?: string | null
  amount?: number | null
  currency?: string | null
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
  /** What the job was called; null for what is about none, or when it is gone. */
  title: string | null
  /** Null for who has left, and for what nobody in particular did. */
  memberName: string | null
}

export type EntryFilter = { workspace: string; group: EntryGroup | null; page: number }

/** One page of a workspace's history, newest first. */
export const useEntries = ({ workspace, group, page }: EntryFilter) =>
  useQuery({
    queryKey: [...creditsKey, 'entries', workspace, group, page],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ workspace, page: String(page), limit: '20' })
      if (group) query.set('verb', entryGroups[group].join(','))
      return apiFetch<Listed<Entry>>(`/api/credits/entries?${query}`, { signal })
    },
    placeholderData: keepPreviousData,
  })
