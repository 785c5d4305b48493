import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { contributions } from '#kernel/server/contribute.ts'
import { changePages, type Row } from './change-pages.ts'
import { tooManyPages } from './faults.ts'
import { withCopy } from './page-provenance.ts'

/**
 * Puts a copy of a page behind it.
 *
 * @throws as `changePages`; Fault `ai.too-many-pages` (409).
 */
export const duplicatePage = async (
  req: PayloadRequest,
  asked: { designId: string; pageId: string },
): Promise<{ page: { id: string }; index: number }> => {
  const id = randomUUID()
  let at = 0
  await changePages(req, asked, ({ design, rows, page, index }) => {
    const most = contributions(req.payload).kinds.find(({ slug }) => slug === design.kind)?.pages.max
    if (most !== undefined && rows.length >= most) throw tooManyPages(most)
    at = index + 1
    const { part: _opens, ...copied } = withoutIds(page)
    const provenance = withCopy(design.provenance, { pageId: asked.pageId, copyId: id })
    return { pages: rows.toSpliced(at, 0, { ...copied, id }), ...(provenance ? { provenance } : {}) }
  })
  return { page: { id }, index: at }
}

/** Blocks and their rows get ids of their own when they are saved. */
const withoutIds = (page: Row): Row =>
  JSON.parse(JSON.stringify(page, (key, value: unknown) => (key === 'id' ? undefined : value))) as Row // the row without ids
