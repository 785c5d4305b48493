import type { ReactNode } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import type { Asset } from '../../design.ts'
import { evenColumns, gridHeight } from '../even-grid.ts'
import { logoGrid, logosCss, logoSpace } from './logos.css.ts'

/** A whole logo, never cropped, or the name set as a word mark. */
const Mark = ({ name, asset }: { name: string; asset: Asset | undefined }): ReactNode =>
  asset ? (
    <img
      className="logo-mark"
      src={asset.src}
      alt={asset.alt || name}
      width={asset.width}
      height={asset.height}
    />
  ) : (
    <span className="logo-name">{name}</span>
  )

export const logos = defineBlock({
  slug: 'logos',
  labels: { singular: { en: 'Logos', de: 'Logos' }, plural: { en: 'Logos', de: 'Logos' } },
  fields: [
    { name: 'title', type: 'text', label: { en: 'Line above', de: 'Zeile darüber' }, maxLength: 100 },
    {
      name: 'logos',
      type: 'array',
      label: { en: 'Logos', de: 'Logos' },
      required: true,
      minRows: 2,
      maxRows: 12,
      fields: [
        { name: 'name', type: 'text', label: { en: 'Name', de: 'Name' }, required: true, maxLength: 40 },
        { name: 'image', type: 'upload', label: { en: 'Logo', de: 'Logo' }, relationTo: 'assets' },
      ],
    },
  ],
  guidance:
    'Partners, clients or supporters by name, four to six of them. Only organisations the brief names, else placeholders such as "[Partner 1]". Leave every `image` empty: a logo is uploaded, never drawn. `title` says what binds them to us in at most six words.',
  example: {
    title: 'Built with',
    logos: [
      { name: '[City of Odense]' },
      { name: '[Caen la mer]' },
      { name: '[Lund Tram]' },
      { name: '[Nordic Rail]' },
    ],
  },
  css: logosCss,
  Component: ({ title, logos: marks, render }) => (
    <div className="logos">
      {title && <p className="label logos-title">{title}</p>}
      <ul className={`logos-marks n${marks.length}`}>
        {marks.map(({ name, image }, index) => (
          <li className="logo" key={index}>
            <Mark name={name} asset={render.asset(image)} />
          </li>
        ))}
      </ul>
    </div>
  ),
  measure: ({ title, logos: marks }, { type, width, text }) => {
    const em = type.body
    const columns = evenColumns(logoGrid, marks.length, width / em)
    const column = (width - (columns - 1) * logoGrid.gap * em) / columns
    const cells = marks.map(
      ({ name }) =>
        Math.max(
          logoSpace.mark * em,
          text(name, em * logoSpace.size, { width: column, leading: 1.2, face: 'display' }),
        ) +
        2 * logoSpace.pad * em,
    )
    const above = title ? text(title, type.small, { leading: 1.45, face: 'label' }) + logoSpace.title * em : 0
    return above + gridHeight(cells, columns, logoGrid.rowGap * em) + 2 * logoSpace.edge * em + 2
  },
})
