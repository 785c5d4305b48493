import { defineBlock } from '../../block/define-block.ts'
import type { TypeScale } from '../../block/measure.ts'
import { fromMarkdownText } from '../../rich-text/from-markdown.ts'
import { RichTextBody } from '../../rich-text/render-rich-text.tsx'
import { Heading } from '../heading-element.tsx'
import { textCss } from '../text/text.css.ts'

/** Columns stand side by side where each has room for a few words a line. */
const isRow = (count: number, width: number, type: TypeScale): boolean =>
  (width - type.body * 2 * (count - 1)) / count >= type.body * 9.5

export const columns = defineBlock({
  slug: 'columns',
  labels: {
    singular: { en: 'Columns', de: 'Spalten' },
    plural: { en: 'Columns', de: 'Spalten' },
  },
  fields: [
    {
      name: 'columns',
      type: 'array',
      label: { en: 'Columns', de: 'Spalten' },
      required: true,
      minRows: 2,
      maxRows: 3,
      fields: [
        { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, maxLength: 100 },
        {
          name: 'body',
          type: 'richText',
          label: { en: 'Text', de: 'Text' },
          required: true,
          maxLength: 3_000,
        },
      ],
    },
  ],
  guidance:
    'Two or three texts of like length that are read side by side: before and after, for and against, three audiences. `title` has at most five words and the same grammar in each column; `body` is Markdown of 20 to 80 words, on slides at most 30.',
  example: {
    columns: [
      {
        title: 'Before',
        body: fromMarkdownText(
          'Two lanes of cars, a bus every **twelve minutes**, and nine crossings at which people wait longer than they walk.',
        ),
      },
      {
        title: 'After',
        body: fromMarkdownText(
          'One lane of cars, a tram every **five minutes**, and crossings that are green when a tram is not coming.',
        ),
      },
    ],
  },
  flows: 'columns',
  css: `${textCss}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:calc(var(--fs-body)*1.5) calc(var(--fs-body)*2)}
.columns-row{grid-auto-flow:column;grid-template-columns:none;grid-auto-columns:minmax(0,1fr)}
.columns-column{display:flex;flex-direction:column;gap:.55em;min-inline-size:0;padding-block-start:.8em;border-block-start:calc(var(--hairline)*2) solid var(--ink)}
@container pages (max-width:760px){.kind-website .columns-row{grid-auto-flow:row;grid-auto-columns:auto}}
`,
  Component: ({ columns: rows, render }) => (
    <div className={isRow(rows.length, render.width, render.type) ? 'columns columns-row' : 'columns'}>
      {rows.map(({ title, body }, index) => (
        <div className="columns-column" key={index}>
          <Heading level={render.level + 1} className="subheading">
            {title}
          </Heading>
          <RichTextBody value={body} level={Math.min(6, render.level + 2)} />
        </div>
      ))}
    </div>
  ),
  measure: ({ columns: rows }, { richText, text, type, width }) => {
    const sideBySide = isRow(rows.length, width, type)
    const room = sideBySide ? (width - type.body * 2 * (rows.length - 1)) / Math.max(1, rows.length) : width
    const heights = rows.map(
      ({ title, body }) =>
        (title.trim()
          ? text(title, type.h3, { face: 'subheading', width: room, leading: 1.25 }) + type.body * 0.55
          : 0) +
        richText(body, room) +
        type.body * 0.95,
    )
    if (sideBySide) return Math.max(0, ...heights)
    return heights.reduce((sum, height) => sum + height + type.body * 1.5, 0)
  },
})
