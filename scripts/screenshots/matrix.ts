import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localText } from '#kernel/local-text.ts'
import { coreDesign, type Design } from '#design/index.ts'
import { showcase } from '#design/testing/showcase.ts'
import type { DrawingBoard } from '../../tests/fit/drawing-board.ts'
import { inLanguage } from '../seed/templates/in-language.ts'
import { templates } from '../seed/templates/index.ts'
import type { TemplateSeed } from '../seed/templates/template-seed.ts'
import { compose } from './compose.ts'
import { contactSheet } from './contact-sheet.ts'
import { pagePictures } from './page-pictures.ts'

/** Width a page is drawn in and the width it has on the sheet. */
const sizes: Readonly<Record<string, { drawn: number; shown: number }>> = {
  document: { drawn: 560, shown: 224 },
  slides: { drawn: 720, shown: 240 },
  graphic: { drawn: 600, shown: 300 },
  website: { drawn: 1280, shown: 280 },
}
const layoutScale: Readonly<Record<string, number>> = {
  document: 0.42,
  slides: 0.42,
  graphic: 0.4,
  website: 0.28,
}
const sizeOf = (kind: string) => sizes[kind] ?? { drawn: 560, shown: 200 }

const designOf = (template: TemplateSeed, theme: string): Design => {
  const { title, pages } = inLanguage(template, 'en')
  const { kind, size } = template
  return { title, kind, theme, language: 'en', pages, ...(size ? { size } : {}) }
}

/** A template in every theme: as many themes in a row as there is room for. */
const templateSheet = async (board: DrawingBoard, template: TemplateSeed, file: string): Promise<void> => {
  const { drawn, shown } = sizeOf(template.kind)
  const rows: Buffer[][] = []
  for (const { slug: theme } of coreDesign.themes)
    rows.push(await pagePictures({ board, design: designOf(template, theme), assets: {}, widths: [drawn] }))
  const longest = Math.max(...rows.map((row) => row.length))
  const across = Math.max(1, Math.floor(9 / longest))
  const grouped = Array.from({ length: Math.ceil(rows.length / across) }, (_, line) =>
    rows.slice(line * across, (line + 1) * across).flat(),
  )
  await compose({ rows: grouped, scale: shown / drawn, file })
}

const link = (name: string, file: string): string => `### ${name}\n\n![${name}](${file})\n`

/** Draws every template in every theme, and every layout of each kind in every theme, and writes an index of them. */
export const drawMatrix = async (board: DrawingBoard, out: string, only?: string): Promise<void> => {
  mkdirSync(join(out, 'templates'), { recursive: true })
  mkdirSync(join(out, 'layouts'), { recursive: true })
  const themes = coreDesign.themes.map(({ label }) => localText(label, 'en')).join(', ')
  const index = [
    '# Screenshots\n',
    'Drawn by `npm run screenshots -- --templates` in the Chromium that also makes the PDFs; nothing here is edited by hand.\n',
    '## Templates\n',
    `Each in every theme, in this order, line by line: ${themes}.\n`,
  ]
  for (const template of templates.filter(({ slug }) => !only || slug.includes(only))) {
    const file = `templates/${template.slug}.webp`
    await templateSheet(board, template, join(out, file))
    console.log(file, statSync(join(out, file)).size)
    index.push(link(`${template.title.en} (${template.kind})`, file))
  }
  index.push('## Layouts\n', 'Every layout and block of each kind, in every theme.\n')
  for (const { slug: kind, label } of only ? [] : coreDesign.kinds) {
    for (const theme of coreDesign.themes) {
      const file = `layouts/${kind}-${theme.slug}.webp`
      const design = showcase({ kind, theme: theme.slug })
      await contactSheet({
        board,
        design,
        assets: {},
        file: join(out, file),
        scale: layoutScale[kind] ?? 0.4,
      })
      console.log(file, statSync(join(out, file)).size)
      index.push(link(`${localText(label, 'en')}, ${localText(theme.label, 'en')}`, file))
    }
  }
  if (!only) writeFileSync(join(out, 'README.md'), `${index.join('\n')}`)
}
