import type { PayloadRequest } from 'payload'
import { changePages } from './change-pages.ts'
import { lastPage } from './faults.ts'
import { withoutPage } from './page-provenance.ts'

/**
 * Takes a page out of its design and says how many are left; the version before still has it. A part it opened is opened
 * by the page behind it.
 *
 * @throws as `changePages`; Fault `ai.last-page` (409).
 */
export const deletePage = async (
  req: PayloadRequest,
  asked: { designId: string; pageId: string },
): Promise<{ pages: number }> => {
  let left = 0
  await changePages(req, asked, ({ design, rows, page, index }) => {
    if (rows.length < 2) throw lastPage()
    const pages = rows
      .map((row, at) => (at === index + 1 && page.part && !row.part ? { ...row, part: page.part } : row))
      .toSpliced(index, 1)
    left = pages.length
    const provenance = withoutPage(design.provenance, asked.pageId)
    return { pages, ...(provenance ? { provenance } : {}) }
  })
  return { pages: left }
}
