import type { WriteFormat } from '../format.ts'
import { keepHeadingSpaces } from './keep-heading-spaces.ts'

// Nothing may rewrite the file afterwards: the common PDF libraries drop the tags.
const writePdf: WriteFormat = async ({ browsers, html, signal, workspace }) => {
  const document = await html({ media: 'print' })
  return browsers.run(
    async (page) => {
      await page.show(document)
      await page.use((tab) => tab.evaluate(keepHeadingSpaces))
      return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
    },
    { signal, owner: workspace },
  )
}

export default writePdf
