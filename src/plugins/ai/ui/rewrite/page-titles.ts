import type { DesignRecord } from '#plugins/core/client.ts'

type Entry = { id?: unknown; page?: unknown; title?: unknown; source?: unknown }

const entriesAt = (from: unknown, key: string): Entry[] => {
  const list: unknown = (from as Record<string, unknown> | null | undefined)?.[key]
  return Array.isArray(list) ? (list as (Entry | null)[]).filter((entry) => entry !== null) : []
}

/** The titles pages were planned with, by the id of their row. */
export const pageTitles = ({ provenance }: Pick<DesignRecord, 'provenance'>): ReadonlyMap<string, string> =>
  new Map(
    entriesAt(provenance?.['outline'], 'pages').flatMap(({ id, title }) =>
      typeof id === 'string' && typeof title === 'string' ? [[id, title] as const] : [],
    ),
  )

/** Pages the model could not write: they show the plan's own words. */
export const plainPages = ({ provenance }: Pick<DesignRecord, 'provenance'>): ReadonlySet<string> =>
  new Set(
    entriesAt(provenance, 'pages').flatMap(({ page, source }) =>
      typeof page === 'string' && (source === 'fallback' || source === 'failed') ? [page] : [],
    ),
  )
