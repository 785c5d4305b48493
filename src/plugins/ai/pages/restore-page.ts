import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { contributions } from '#kernel/server/contribute.ts'
import { changeRows, type Row } from './change-pages.ts'
import { pageGone, tooManyPages } from './faults.ts'
import { withPageAgain } from './page-provenance.ts'

/** Where a person wants a deleted page back. */
export const PagePlace = z.strictObject({
  /** From 0; behind the last page where there are fewer by now. */
  index: z.int({ error: 'This must be a whole number.' }).min(0).max(1000),
})

/** A page that was deleted further back is found among the versions, by who looks for it there. */
const MOST_VERSIONS = 10

/**
 * Puts a deleted page back from the last version that has it, as it was there; nothing else of that version comes back. A
 * page that is in the design stays where it is.
 *
 * @throws as `changeRows`; Fault `ai.page-gone`, `ai.too-many-pages` (409).
 */
export const restorePage = async (
  req: PayloadRequest,
  { designId, pageId }: { designId: string; pageId: string },
  { index }: z.infer<typeof PagePlace>,
): Promise<{ page: { id: string }; index: number }> => {
  let at = index
  await changeRows(req, designId, async ({ design, rows }, req) => {
    at = rows.findIndex(({ id }) => id === pageId)
    if (at >= 0) return { pages: rows, isSmall: true }
    const most = contributions(req.payload).kinds.find(({ slug }) => slug === design.kind)?.pages.max
    if (most !== undefined && rows.length >= most) throw tooManyPages(most)
    const { docs } = await req.payload.findVersions({
      collection: 'designs',
      where: { parent: { equals: designId } },
      sort: '-updatedAt',
      limit: MOST_VERSIONS,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const before = docs.find(({ version }) => version.pages?.some(({ id }) => id === pageId))?.version
    const page = before?.pages?.find(({ id }) => id === pageId)
    if (!page) throw pageGone()
    at = Math.min(index, rows.length)
    const pages = closedAgain(rows, page, before?.pages ?? []).toSpliced(at, 0, page)
    const provenance = withPageAgain(design.provenance, before?.provenance, pageId)
    return { pages, ...(provenance ? { provenance } : {}) }
  })
  return { page: { id: pageId }, index: at }
}

/** The page behind a deleted one opened its part instead; it does so no more. */
const closedAgain = (rows: readonly Row[], page: Row, before: readonly Row[]): readonly Row[] => {
  const heir = before[before.findIndex(({ id }) => id === page.id) + 1]
  if (!page.part || !heir || heir.part) return rows
  return rows.map((row) => (row.id === heir.id && row.part === page.part ? { ...row, part: null } : row))
}
