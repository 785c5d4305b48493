import { z } from 'zod'

const Entry = z.looseObject({ index: z.number(), page: z.string().optional(), source: z.string().optional() })
const Planned = z.looseObject({ id: z.string().optional() })
const Known = z.looseObject({
  pages: z.array(Entry).optional(),
  outline: z.looseObject({ pages: z.array(Planned) }).optional(),
  findings: z.array(z.looseObject({ page: z.number() })).optional(),
})

type Provenance = Record<string, unknown>

const read = (provenance: unknown): z.infer<typeof Known> | undefined => {
  const { success, data } = Known.safeParse(provenance)
  return success ? data : undefined
}

/** How a design came about, with a copied page: planned and written as the page it is a copy of. */
export const withCopy = (
  provenance: unknown,
  { pageId, copyId }: { pageId: string; copyId: string },
): Provenance | undefined => {
  const known = read(provenance)
  if (!known) return undefined
  const { pages, outline } = known
  const entry = pages?.find(({ page }) => page === pageId)
  const planned = outline?.pages.find(({ id }) => id === pageId)
  const { part: _opens, ...plan } = planned ?? {}
  return {
    ...known,
    ...(pages && entry ? { pages: [...pages, { ...entry, page: copyId, copyOf: pageId }] } : {}),
    ...(outline && planned
      ? { outline: { ...outline, pages: [...outline.pages, { ...plan, id: copyId }] } }
      : {}),
  }
}

/** How a design came about, without a page that is gone; what it cost stays. */
export const withoutPage = (provenance: unknown, pageId: string): Provenance | undefined => {
  const known = read(provenance)
  if (!known) return undefined
  const { pages = [], outline, findings } = known
  const left = pages.filter(({ page }) => page !== pageId)
  const gone = pages.find(({ page }) => page === pageId)
  // A copy may still stand for what was found there.
  const isGone = gone !== undefined && !left.some(({ index }) => index === gone.index)
  return {
    ...known,
    ...(known.pages ? { pages: left } : {}),
    ...(outline ? { outline: { ...outline, pages: outline.pages.filter(({ id }) => id !== pageId) } } : {}),
    ...(findings && isGone ? { findings: findings.filter(({ page }) => page !== gone.index) } : {}),
    ...byState(left),
  }
}

/** How a design came about, with a page that was gone, as it was told of `before`. */
export const withPageAgain = (
  provenance: unknown,
  before: unknown,
  pageId: string,
): Provenance | undefined => {
  const [known, earlier] = [read(provenance), read(before)]
  if (!known || !earlier) return undefined
  const entry = earlier.pages?.find(({ page }) => page === pageId)
  const planned = earlier.outline?.pages.find(({ id }) => id === pageId)
  const pages = [...(known.pages ?? []), ...(entry ? [entry] : [])]
  const found = (earlier.findings ?? []).filter(({ page }) => page === entry?.index)
  const isTold = known.findings?.some(({ page }) => page === entry?.index)
  return {
    ...known,
    ...(entry ? { pages, ...byState(pages) } : {}),
    ...(known.outline && planned
      ? { outline: { ...known.outline, pages: [...known.outline.pages, planned] } }
      : {}),
    ...(found.length > 0 && !isTold ? { findings: [...(known.findings ?? []), ...found] } : {}),
  }
}

const byState = (pages: readonly z.infer<typeof Entry>[]) => {
  const inState = (state: string): number[] => [
    ...new Set(pages.filter(({ source }) => source === state).map(({ index }) => index)),
  ]
  return {
    repairedPages: inState('repair'),
    fallbackPages: inState('fallback'),
    failedPages: inState('failed'),
  }
}
