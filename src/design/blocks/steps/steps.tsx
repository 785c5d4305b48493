import type { CSSProperties } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import type { TypeScale } from '../../block/measure.ts'
import { longestWord } from '../../block/text-width.ts'
import { stepsCss } from './steps.css.ts'

/** Two to four steps stand side by side where each has room for a sentence. */
const isRow = (count: number, width: number, type: TypeScale): boolean =>
  count <= 4 && width / count > type.body * 9.5

export const steps = defineBlock({
  slug: 'steps',
  labels: { singular: { en: 'Steps', de: 'Schritte' }, plural: { en: 'Steps', de: 'Schritte' } },
  fields: [
    {
      name: 'steps',
      type: 'array',
      label: { en: 'Steps', de: 'Schritte' },
      required: true,
      minRows: 2,
      maxRows: 8,
      fields: [
        { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 80 },
        { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, maxLength: 240 },
      ],
    },
  ],
  flows: 'steps',
  guidance:
    'Three to five steps or points in order. `title` starts with a verb and has at most five words; `text` is one sentence.',
  example: {
    steps: [
      {
        title: 'Free the lane',
        text: 'Take the lane from cars before a single rail is ordered, and keep it.',
      },
      { title: 'Set the signals', text: 'Give trams green at every junction; it is worth more than speed.' },
      { title: 'Open in stages', text: 'Run the first three kilometres as soon as they are laid.' },
    ],
  },
  css: stepsCss,
  Component: ({ steps: rows, render }) => {
    const Title = `h${Math.min(6, render.level + 1)}` as 'h3'
    const letters = Math.max(1, ...rows.map(({ title }) => longestWord(title)))
    const style = { '--count': rows.length, '--letters': letters } as CSSProperties // custom properties are not in React's type
    return (
      <ol
        className={isRow(rows.length, render.width, render.type) ? 'steps steps-row' : 'steps'}
        style={style}
        start={render.from > 0 ? render.from + 1 : undefined}
      >
        {rows.map(({ title, text }, index) => (
          <li className="step" key={index}>
            <span className="step-number" aria-hidden="true">
              {render.number(render.from + index + 1)}
            </span>
            <div className="step-words">
              <Title className="subheading">{title}</Title>
              {text && <p>{text}</p>}
            </div>
          </li>
        ))}
      </ol>
    )
  },
  measure: ({ steps: rows }, { width, type, text, gap }) => {
    const em = type.body
    const sideBySide = isRow(rows.length, width, type)
    const column = sideBySide
      ? (width - (rows.length - 1) * gap * 1.1) / rows.length
      : width - type.h3 * 1.5 - em
    const heights = rows.map(
      (row) =>
        text(row.title, type.h3, { face: 'subheading', width: column, leading: 1.25 }) +
        (row.text ? text(row.text, em, { width: column }) + em * 0.3 : 0) +
        em * 0.9 +
        1,
    )
    if (sideBySide) return Math.max(0, ...heights) + type.h3 * 1.9 + em * 0.6
    return heights.reduce((sum, height) => sum + height, Math.max(0, rows.length - 1) * gap * 0.9)
  },
})
