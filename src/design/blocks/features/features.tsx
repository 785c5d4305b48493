import { defineBlock } from '../../block/define-block.ts'
import { evenColumns, gridHeight } from '../even-grid.ts'
import { Picture } from '../picture.tsx'
import { featureGrid, featuresCss, featureSpace } from './features.css.ts'
import { SignDrawing, signOptions } from './signs.tsx'

type Row = { sign: string; image: string | null }

/** All cells of a set look alike: pictures as soon as one has a picture, else signs, else a line. */
const artOf = (rows: readonly Row[]): 'pictured' | 'signed' | 'plain' => {
  if (rows.some(({ image }) => image !== null)) return 'pictured'
  return rows.some(({ sign }) => sign !== '') ? 'signed' : 'plain'
}

export const features = defineBlock({
  slug: 'features',
  labels: { singular: { en: 'Features', de: 'Merkmale' }, plural: { en: 'Features', de: 'Merkmale' } },
  fields: [
    {
      name: 'features',
      type: 'array',
      label: { en: 'Features', de: 'Merkmale' },
      required: true,
      minRows: 2,
      maxRows: 8,
      fields: [
        { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 80 },
        { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, maxLength: 240 },
        { name: 'sign', type: 'select', label: { en: 'Sign', de: 'Zeichen' }, options: signOptions },
        { name: 'image', type: 'upload', label: { en: 'Image', de: 'Bild' }, relationTo: 'assets' },
      ],
    },
  ],
  flows: 'features',
  guidance:
    'Three to six points of equal weight that need no order (use steps for an order). `title` names the benefit in two to five words, `text` proves it in one sentence with a fact from the brief. Give either every point a `sign` that fits its meaning or none; `image` only where the thing itself must be seen, and then for every point.',
  example: {
    features: [
      {
        title: 'A lane of its own',
        text: 'Grass between the rails keeps cars out and cools the street by two degrees.',
        sign: 'leaf',
      },
      {
        title: 'Every five minutes',
        text: 'Nobody looks at a timetable from six in the morning until ten at night.',
        sign: 'clock',
      },
      {
        title: 'One ticket for all of it',
        text: 'Bus, tram and regional train share a fare, a map and a price cap for the day.',
        sign: 'coin',
      },
    ],
  },
  css: featuresCss,
  Component: ({ features: rows, render }) => {
    const Title = `h${Math.min(6, render.level + 1)}` as 'h3'
    const art = artOf(rows)
    return (
      <ul className={`features n${rows.length} features-${art}`}>
        {rows.map(({ title, text, sign, image }, index) => (
          <li className="feature" key={index}>
            {art !== 'plain' && (
              <div className="feature-art">
                {art === 'pictured' && <Picture id={image} render={render} variant={index} />}
                {art === 'signed' && <SignDrawing sign={sign || 'check'} />}
              </div>
            )}
            <div className="feature-words">
              {title && <Title className="subheading">{title}</Title>}
              {text && <p>{text}</p>}
            </div>
          </li>
        ))}
      </ul>
    )
  },
  measure: ({ features: rows }, { type, width, text }) => {
    const em = type.body
    const columns = evenColumns(featureGrid, rows.length, width / em)
    const column = (width - (columns - 1) * featureGrid.gap * em) / columns
    const art = artOf(rows)
    const side =
      columns > 1 || art === 'plain'
        ? 0
        : (art === 'signed' ? featureSpace.sign * em : width * 0.36) + featureSpace.beside * em
    const artHeight = {
      plain: 0,
      signed: featureSpace.sign * em,
      pictured: (side ? width * 0.36 : column) * 0.75,
    }[art]
    const cells = rows.map(({ title, text: words }) => {
      const room = { width: column - side }
      const copy =
        text(title, type.h3, { face: 'subheading', ...room, leading: 1.25 }) +
        (words ? text(words, em, room) + featureSpace.between * em : 0)
      if (side > 0) return Math.max(copy, artHeight)
      return copy + (art === 'plain' ? featureSpace.line * em + 1 : artHeight + featureSpace.art * em)
    })
    return gridHeight(cells, columns, featureGrid.rowGap * em)
  },
})
