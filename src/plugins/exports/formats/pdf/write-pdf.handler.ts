import type { WriteFormat } from '../format.ts'
import { keepHeadingSpaces } from './keep-heading-spaces.ts'
import { nameFigures } from './name-figures.ts'
import { nestParts } from './nest-parts.ts'
import { showSized } from './show-sized.ts'

// Nothing may rewrite the file afterwards: the common PDF libraries drop the tags.
const writePdf: WriteFormat = async ({ browsers, document, signal, workspace }) => {
  const shown = await document({ media: 'print' })
  return browsers.run(
    async (page) => {
      await showSized(page, shown)
      await page.inPage(nameFigures)
      await page.inPage(nestParts)
      await page.inPage(keepHeadingSpaces)
      return page.pdf()
    },
    { signal, owner: workspace },
  )
}

export default writePdf
