import { pageSize } from '#design/index.ts'
import type { WriteFormat } from '../format.ts'
import { keepHeadingSpaces } from './keep-heading-spaces.ts'
import { nameFigures } from './name-figures.ts'
import { nestParts } from './nest-parts.ts'
import { notesLabel } from './notes-label.ts'
import { notesPages } from './notes-pages.ts'
import { paperOf } from './paper-of.ts'
import { showSized } from './show-sized.ts'

// Nothing may rewrite the file afterwards: the common PDF libraries drop the tags.
const writePdf: WriteFormat = async ({
  browsers,
  design,
  document,
  options,
  registry,
  signal,
  workspace,
}) => {
  const kind = registry.kinds.find(({ slug }) => slug === design.kind)
  const sheet = kind && options['notes'] === true ? pageSize(kind, design.size).units : undefined
  const shown = await document({ media: 'print' })
  return browsers.run(
    async (page) => {
      await showSized(page, shown)
      await page.inPage(nameFigures)
      await page.inPage(nestParts)
      await page.inPage(keepHeadingSpaces)
      if (sheet)
        await page.inPage(notesPages, {
          notes: design.pages.map(({ notes = '' }) => notes),
          paper: paperOf(design.language),
          width: sheet.width,
          height: sheet.height,
          label: notesLabel(design.language),
        })
      return page.pdf()
    },
    { signal, owner: workspace },
  )
}

export default writePdf
