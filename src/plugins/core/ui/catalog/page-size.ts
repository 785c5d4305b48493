import type { Catalog } from './use-catalog.ts'

export type PageSize = { width: number; height: number }

const PX_PER_MM = 96 / 25.4

/** What a page measures while the catalog is not there yet, in CSS pixels. */
const familiar: Record<string, PageSize> = {
  document: { width: 794, height: 1123 },
  website: { width: 1280, height: 800 },
  slides: { width: 1280, height: 720 },
  graphic: { width: 1080, height: 1080 },
}

/** The size of a design's page in CSS pixels; the kind's first size when the design names none. */
export const pageSizeOf = (catalog: Catalog | undefined, kind: string, size?: string | null): PageSize => {
  const sizes = catalog?.kinds.find((entry) => entry.slug === kind)?.sizes ?? []
  const found = sizes.find((entry) => entry.slug === size) ?? sizes[0]
  if (!found) return familiar[kind] ?? { width: 794, height: 1123 }
  const factor = found.unit === 'mm' ? PX_PER_MM : 1
  return { width: Math.round(found.width * factor), height: Math.round(found.height * factor) }
}
