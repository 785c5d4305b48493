import { pageSize } from '#design/index.ts'
import type { FormatJob, WriteFormat } from '../format.ts'
import { fitSheets } from '../fit-sheets.ts'
import { keepHeadingSpaces } from './keep-heading-spaces.ts'

// Nothing may rewrite the file afterwards: the common PDF libraries drop the tags.
const writePdf: WriteFormat = async (job) => {
  const { browsers, signal, workspace } = job
  const document = await job.document({ media: 'print' })
  const sheet = sheetOf(job)
  return browsers.run(
    async (page) => {
      await page.show(document)
      if (sheet) await page.inPage(fitSheets, sheet)
      await page.inPage(keepHeadingSpaces)
      return page.pdf()
    },
    { signal, owner: workspace },
  )
}

/** Height of a sheet, and how much smaller its type may become: readers scroll documents on, a slide is one sheet. */
const sheetOf = ({ design, registry }: FormatJob): { height: number; smallest: number } | undefined => {
  const kind = registry.kinds.find(({ slug }) => slug === design.kind)
  if (kind?.flow !== 'paged') return undefined
  const { height } = pageSize(kind, design.size).units
  return { height, smallest: kind.slug === 'document' ? 0.92 : 0.5 }
}

export default writePdf
