import type { CSSProperties } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import { figureWidth, unbroken } from '../figure-width.ts'

/** How many times the size of a page's figures this one is. */
const larger = 1.7

const longestOf = (value: string): number => Math.max(2, figureWidth(value))

export const keyFigure = defineBlock({
  slug: 'keyFigure',
  labels: {
    singular: { en: 'Key figure', de: 'Leitzahl' },
    plural: { en: 'Key figures', de: 'Leitzahlen' },
  },
  fields: [
    { name: 'value', type: 'text', label: { en: 'Value', de: 'Wert' }, required: true, maxLength: 16 },
    {
      name: 'label',
      type: 'text',
      label: { en: 'What it means', de: 'Was sie bedeutet' },
      required: true,
      maxLength: 160,
    },
    { name: 'note', type: 'textarea', label: { en: 'Note', de: 'Anmerkung' }, maxLength: 240 },
    { name: 'source', type: 'text', label: { en: 'Source', de: 'Quelle' }, maxLength: 160 },
  ],
  guidance:
    'The one number a page stands for. `value` is the figure alone with its unit or sign ("38 %", "1 in 4", "€2.4 bn"); `label` says in one plain sentence of at most 16 words what it counts and why it matters; `note` compares it with something known. Only a figure from the brief; any other stands in square brackets and `source` says that it is a placeholder.',
  example: {
    value: '38 %',
    label: 'more passengers in the third year, on streets that carry a fifth fewer cars',
    note: 'The forecast before the vote was 15 % after five years.',
    source: 'City transport reports, 2024',
  },
  css: `
.key-figure{--huge:min(var(--fs-figure)*${larger},100cqi/var(--longest));display:flex;flex-direction:column;gap:calc(var(--fs-body)*.7);break-inside:avoid}
.key-figure-value{font:var(--display);font-size:var(--huge);line-height:1.02;letter-spacing:var(--tracking-display);font-variant-numeric:lining-nums;color:var(--accent-ink);overflow-wrap:anywhere;word-spacing:-.05em}
.key-figure figcaption{display:flex;flex-direction:column;gap:calc(var(--fs-body)*.5);min-inline-size:0}
.key-figure-label{font:var(--subheading);font-size:var(--fs-h3);line-height:1.3;letter-spacing:var(--tracking-h3);max-inline-size:26em;text-wrap:balance}
.key-figure-note{line-height:1.45;color:var(--muted);max-inline-size:38em;text-wrap:pretty}
`,
  Component: ({ value, label, note, source, render }) => {
    const style = { '--longest': longestOf(value).toFixed(2) } as CSSProperties // custom properties are not in React's type
    return (
      <figure className="key-figure" style={style}>
        <p className="key-figure-value">
          <bdi>{unbroken(value)}</bdi>
        </p>
        <figcaption>
          <span className="key-figure-label">{label}</span>
          {note && <span className="key-figure-note">{note}</span>}
          {source && (
            <span className="source">
              {render.words.source}: {source}
            </span>
          )}
        </figcaption>
      </figure>
    )
  },
  measure: ({ value, label, note, source }, { text, type, width }) => {
    const size = Math.min(type.figure * larger, width / longestOf(value))
    const words = [
      text(label, type.h3, { face: 'subheading', width: Math.min(width, type.h3 * 26), leading: 1.3 }),
      text(note, type.body, { width: Math.min(width, type.body * 38), leading: 1.45 }),
      source ? text(`Source: ${source}`, type.small, { leading: 1.45 }) : 0,
    ].filter((height) => height > 0)
    // Letters wider than the mean may not have room on one line after all.
    const figure = text(unbroken(value), size, { face: 'display', leading: 1.04 })
    return (
      Math.max(size * 1.04, figure) +
      type.body * 0.7 +
      words.reduce((sum, height) => sum + height + type.body * 0.5, 0)
    )
  },
})
