import type { FormatJob, WriteFormat } from '../format.ts'
import { fitSheets } from '../fit-sheets.ts'
import { keepHeadingSpaces } from './keep-heading-spaces.ts'

// Nothing may rewrite the file afterwards: the common PDF libraries drop the tags.
const writePdf: WriteFormat = async (job) => {
  const { browsers, signal, workspace } = job
  const document = await job.document({ media: 'print' })
  return browsers.run(
    async (page) => {
      await page.show(document)
      if (hasSheets(job)) await page.inPage(fitSheets, { smallest: 0.5 })
      await page.inPage(keepHeadingSpaces)
      return page.pdf()
    },
    { signal, owner: workspace },
  )
}

/** Whether the design is drawn on sheets, each a page of the file. */
const hasSheets = ({ design, registry }: FormatJob): boolean =>
  registry.kinds.find(({ slug }) => slug === design.kind)?.flow === 'paged'

export default writePdf
