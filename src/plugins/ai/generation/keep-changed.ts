import { isDeepStrictEqual } from 'node:util'
import type { Page } from '#design/index.ts'

/** A page as the database has it. */
export type Row = { id?: string | null; layout: string; notes?: string | null; blocks?: unknown }

/**
 * The pages to save over those an earlier try of the same job left in the design: a page a person changed since stays
 * theirs, so do notes and pages they added. `made` are the pages as the job wrote them.
 */
export const keepChanged = (
  pages: readonly Page[],
  { rows, made }: { rows: readonly Row[]; made: readonly Page[] },
): (Page | Row)[] => {
  const known = new Set(made.map(({ id }) => id))
  const kept = pages.map((page) => {
    const row = rows.find(({ id }) => id === page.id)
    if (!row) return page
    const written = made.find(({ id }) => id === page.id)
    if (!written || !holds({ layout: row.layout, blocks: row.blocks }, written)) return row
    return row.notes ? { ...page, notes: row.notes } : page
  })
  return [...kept, ...rows.filter(({ id }) => !known.has(id ?? undefined))]
}

/** True when a row still says all a page said. Defaults and ids it was given are no change, nor are pictures to come. */
const holds = (row: Pick<Row, 'layout' | 'blocks'>, { layout, blocks }: Page): boolean =>
  row.layout === layout && holdsValue(row.blocks ?? [], blocks)

const asset = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

const holdsValue = (now: unknown, then: unknown): boolean => {
  if (then === undefined || then === null) return true
  if (typeof then === 'string' && asset.test(then)) return now === then || now === undefined || now === null
  if (Array.isArray(then))
    return (
      Array.isArray(now) && now.length === then.length && then.every((each, at) => holdsValue(now[at], each))
    )
  if (typeof then !== 'object') return isDeepStrictEqual(now, then)
  if (typeof now !== 'object' || now === null) return false
  const values = now as Record<string, unknown> // told by typeof
  return Object.entries(then).every(([key, value]) => key === 'id' || holdsValue(values[key], value))
}
