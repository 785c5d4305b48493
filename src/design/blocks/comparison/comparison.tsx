import type { ReactNode } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import { Mark } from '../mark.tsx'
import { captionHeight } from '../table/grid-height.ts'
import { Caption, ColumnGroup, tableProps } from '../table/table-drawing.tsx'
import { comparisonCss } from './comparison.css.ts'
import { comparisonHeight, comparisonShares, optionsOf } from './comparison-height.ts'
import { comparisonFields, comparisonExample } from './comparison-fields.ts'

const Criterion = ({ label }: { label: string }): ReactNode =>
  label.trim() === '' ? <td>{label}</td> : <th scope="row">{label}</th>

export const comparison = defineBlock({
  slug: 'comparison',
  labels: {
    singular: { en: 'Comparison', de: 'Vergleich' },
    plural: { en: 'Comparisons', de: 'Vergleiche' },
  },
  fields: comparisonFields,
  guidance:
    'Two to four options judged by three to eight criteria that decide the matter. A cell has a `mark` (yes, partly, no) where the answer is one of these, and a `text` of at most six words where it needs more; figures carry their unit. Every criterion has a cell for each option, in their order. `featured` for the one option the text argues for, none in a neutral comparison. Only facts from the brief; write any other in square brackets.',
  example: comparisonExample,
  flows: 'criteria',
  css: comparisonCss,
  Component: ({ caption, options, criteria, source, render }) => {
    const shown = optionsOf(options, criteria)
    const widths = comparisonShares(shown, criteria, render.width / render.type.body)
    const props = tableProps(widths, render)
    const classOf = (column: number): string | undefined => (shown[column]?.featured ? 'featured' : undefined)
    return (
      <figure className="table-figure comparison">
        <table {...props}>
          <Caption words={caption} render={render} />
          <ColumnGroup shares={widths.shares} />
          <thead>
            <tr>
              <th scope="col" className="comparison-corner">
                {render.words.criterion}
              </th>
              {shown.map(({ name, note, featured }, column) => (
                <th scope="col" className={classOf(column)} key={column}>
                  {featured && <span className="option-badge">{render.words.recommended}</span>}
                  {name || render.number(column + 1)}
                  {note && <span className="option-note">{note}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ label, cells }, index) => (
              <tr key={index}>
                <Criterion label={label} />
                {shown.map(({ name }, column) => {
                  const { mark = '', text = '' } = cells[column] ?? {}
                  const isBlank = mark === '' && text.trim() === ''
                  const classes = [classOf(column), isBlank && 'blank'].filter(Boolean).join(' ')
                  return (
                    <td className={classes || undefined} key={column}>
                      {props.className !== undefined && <span className="cell-name">{name}</span>}
                      <span className={mark ? `verdict verdict-${mark}` : 'verdict'}>
                        {mark && <Mark name={mark} {...(text && { label: render.words[mark] })} />}
                        <bdi>{text || (mark && render.words[mark])}</bdi>
                      </span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {source && !render.continues && (
          <figcaption className="source">
            {render.words.source}: {source}
          </figcaption>
        )}
      </figure>
    )
  },
  measure: ({ caption, options, criteria, source }, measure) =>
    captionHeight(caption, measure) +
    comparisonHeight(optionsOf(options, criteria), criteria, measure) +
    (source
      ? measure.text(`Source: ${source}`, measure.type.small, { leading: 1.45, face: 'label' }) +
        measure.type.small * 0.8
      : 0),
})
