import type { Catalog } from './use-catalog.ts'

type Shown = { id: string; kind: string; updatedAt: string }

/** The address of what stands for a record in a list: its first page, or the top of a page that goes on. */
export const firstPageOf = (
  collection: 'designs' | 'templates',
  record: Shown,
  catalog: Catalog | undefined,
  /** For records that are written in several languages. */
  locale?: string,
): string => {
  const continuous = catalog?.kinds.find((kind) => kind.slug === record.kind)?.flow === 'continuous'
  const query = new URLSearchParams({
    ...(continuous ? {} : { page: '0' }),
    ...(locale ? { locale } : {}),
    v: String(Date.parse(record.updatedAt)),
  })
  return `/api/${collection}/${record.id}/preview?${query}`
}
