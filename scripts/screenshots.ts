import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type AssetMap, coreDesign, type Design } from '#design/index.ts'
import { exampleBlock, sampleDesign } from '#design/testing/sample-design.ts'
import { showcase } from '#design/testing/showcase.ts'
import { openDrawingBoard } from '../tests/fit/drawing-board.ts'
import { contactSheet } from './screenshots/contact-sheet.ts'
import { drawMatrix } from './screenshots/matrix.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    out: text,
    theme: text,
    kind: text,
    block: text,
    language: text,
    size: text,
    width: text,
    templates: { type: 'boolean' },
    only: text,
  },
})
const out = values.out ?? (values.templates ? 'docs/screenshots' : 'screenshots')
const themes = values.theme?.split(',') ?? coreDesign.themes.map(({ slug }) => slug)
const kinds = values.kind?.split(',') ?? coreDesign.kinds.map(({ slug }) => slug)

/** Pages with one block each, in the first layouts that take it and in one that stands beside others. */
const pagesOf = (kind: string, block: string): Design['pages'] =>
  coreDesign.layouts
    .filter(({ kinds: of, blocks }) => of.includes(kind) && blocks.includes(block))
    .map(({ slug, blocks }) => ({
      layout: slug,
      blocks: [...(blocks.includes('heading') && block !== 'heading' ? ['heading'] : []), block].map(
        exampleBlock,
      ),
    }))

const designOf = (kind: string, theme: string): Design => {
  const { block, language = 'en', size } = values
  const changes = { language, ...(size ? { size } : {}) }
  return block
    ? sampleDesign(kind, theme, { ...changes, pages: pagesOf(kind, block) })
    : showcase({ kind, theme, ...changes })
}

mkdirSync(out, { recursive: true })
await using board = await openDrawingBoard()
if (values.templates) await drawMatrix(board, out, values.only)
for (const theme of values.templates ? [] : themes) {
  for (const kind of kinds) {
    const design = designOf(kind, theme)
    if (design.pages.length === 0) continue
    const assets: AssetMap = {}
    const file = join(out, `${kind}-${theme}${values.block ? `-${values.block}` : ''}.png`)
    await contactSheet({ board, design, assets, file, width: Number(values.width ?? 0) || undefined })
    console.log(file)
  }
}
