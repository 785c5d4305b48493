import type { PayloadRequest } from 'payload'
import type { Page } from '#design/index.ts'
import { changeDesign } from '../generation/change-design.ts'
import { designGone } from './open-rewrite.ts'
import { pageGone } from '../pages/faults.ts'

type Saving = {
  designId: string
  pageId: string
  page: Page
  /** The design's provenance with this page in it, from the one it has now and the page's place. */
  provenance: (now: unknown, index: number) => Record<string, unknown>
}

/**
 * Puts one page in the place of the old one, in the transaction of the request; all others stay as they are now, whoever
 * changed them since the work began.
 *
 * @throws Fault when the design or the page is gone.
 */
export const savePageInPlace = async (
  req: PayloadRequest,
  { designId, pageId, page, provenance }: Saving,
): Promise<void> => {
  const isSaved = await changeDesign(req, designId, (current) => {
    const rows = current.pages ?? []
    const index = rows.findIndex(({ id }) => id === pageId)
    if (index < 0) throw pageGone()
    const pages = rows.map((row, at) =>
      at === index
        ? { ...row, layout: page.layout, blocks: page.blocks, ...(page.notes ? { notes: page.notes } : {}) }
        : row,
    )
    return {
      // The generated types narrow each block by its type; these were checked against the same definitions.
      pages: pages as unknown as NonNullable<typeof current.pages>,
      provenance: provenance(current.provenance, index),
    }
  })
  if (!isSaved) throw designGone()
}
