import type { DayUse } from '../../usage/usage-of.ts'

/** A day or a week of the chart. */
export type Bar = {
  /** Its first and last day, `2026-11-20`. */
  from: string
  to: string
  total: number
  /** What was spent on each of the chart's kinds, in their order; kinds that were not used are left out. */
  parts: { kind: string; credits: number }[]
}

/** What stands for all kinds beyond those that are shown. */
export const OTHER = 'other'

const WEEK = 7
// More bars than this are too thin to be pointed at.
const MOST_DAYS = 31
const MOST_KINDS = 5
const DAY_MS = 86_400_000

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** The kinds to show, the dearest first; when there are too many, the rest is one. */
export const shownKinds = (kinds: readonly { kind: string; credits: number }[]): string[] => {
  const sorted = kinds.toSorted((a, b) => b.credits - a.credits).map(({ kind }) => kind)
  return sorted.length <= MOST_KINDS ? sorted : [...sorted.slice(0, MOST_KINDS - 1), OTHER]
}

type Period = { since: string; until: string }

/** The first day of each bar: each day, or of longer periods each week, so that the last one ends today. */
const startsOf = ({ since, until }: Period): { day: string; days: number }[] => {
  const days = Math.round((Date.parse(until) - Date.parse(since)) / DAY_MS) + 1
  if (days <= MOST_DAYS)
    return Array.from({ length: days }, (_, at) => ({ day: dayAfter(since, at), days: 1 }))
  const first = days % WEEK || WEEK
  const weeks = (days - first) / WEEK
  return [
    { day: since, days: first },
    ...Array.from({ length: weeks }, (_, at) => ({ day: dayAfter(since, first + at * WEEK), days: WEEK })),
  ]
}

/** A bar for every day of the period, also for those on which nothing was spent; weeks where days would be too many. */
export const barsOf = (
  used: Period & { days: readonly Pick<DayUse, 'day' | 'kind' | 'credits'>[] },
  kinds: readonly string[],
): Bar[] =>
  startsOf(used).map(({ day: from, days }) => {
    const to = dayAfter(from, days - 1)
    const within = used.days.filter(({ day }) => day >= from && day <= to)
    const parts = kinds
      .map((kind) => ({
        kind,
        credits: sum(
          within.filter((use) => use.kind === kind || (kind === OTHER && !kinds.includes(use.kind))),
        ),
      }))
      .filter(({ credits }) => credits > 0)
    return { from, to, total: sum(parts), parts }
  })

const sum = (list: readonly { credits: number }[]): number =>
  list.reduce((all, { credits }) => all + credits, 0)

/** The top of a scale from zero: a round number above the largest, halved into whole credits. */
export const topOf = (largest: number): number => {
  const steps = [2, 4, 6, 8, 10, 12, 16]
  for (let scale = 1; ; scale *= 10) {
    const top = steps.find((step) => step * scale >= largest)
    if (top !== undefined) return top * scale
  }
}
