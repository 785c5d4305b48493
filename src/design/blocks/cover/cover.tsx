import { defineBlock } from '../../block/define-block.ts'
import { Heading } from '../heading-element.tsx'
import { Picture } from '../picture.tsx'
import { coverCss } from './cover.css.ts'

export const cover = defineBlock({
  slug: 'cover',
  labels: { singular: { en: 'Cover', de: 'Titelblatt' }, plural: { en: 'Covers', de: 'Titelblätter' } },
  kinds: ['document', 'slides', 'graphic'],
  heading: 'title',
  fields: [
    { name: 'kicker', type: 'text', label: { en: 'Kicker', de: 'Dachzeile' }, maxLength: 60 },
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 120 },
    { name: 'subtitle', type: 'textarea', label: { en: 'Subtitle', de: 'Untertitel' }, maxLength: 240 },
    { name: 'byline', type: 'text', label: { en: 'By', de: 'Von' }, maxLength: 120 },
    { name: 'date', type: 'text', label: { en: 'Date', de: 'Datum' }, maxLength: 60 },
    { name: 'image', type: 'upload', label: { en: 'Image', de: 'Bild' }, relationTo: 'assets' },
  ],
  guidance:
    'Opens the design. `title` is the promise in at most eight words, `kicker` the genre or occasion in two or three words, `subtitle` one sentence. Leave `byline` and `date` empty unless the brief names them.',
  example: {
    kicker: 'Field report 2026',
    title: 'The quiet return of the city tram',
    subtitle: 'What eleven European cities learned when they put rails back into streets made for cars.',
    byline: 'Office for Urban Mobility',
    date: 'March 2026',
  },
  css: coverCss,
  Component: ({ kicker, title, subtitle, byline, date, image, render }) => (
    <header className={render.asset(image) ? 'cover cover-pictured' : 'cover'}>
      {render.asset(image) && <Picture id={image} render={render} className="cover-picture" />}
      <div className="cover-words">
        {kicker && <p className="kicker">{kicker}</p>}
        <Heading level={render.level} className="title">
          {title}
        </Heading>
        {subtitle && <p className="lead">{subtitle}</p>}
      </div>
      {(byline || date) && (
        <p className="cover-byline label">
          {byline && <span>{byline}</span>}
          {date && <span>{date}</span>}
        </p>
      )}
    </header>
  ),
  measure: ({ kicker, title, subtitle, byline, date, image }, measure) => {
    const { text, type, width, shape, gap, kind } = measure
    const isDocument = kind === 'document'
    const isBeside = image !== null && shape === 'wide'
    // Themes hang the words of a document in from the margin, leave room above a title without a picture, and set it narrow beside one.
    const room = width * (isDocument ? 0.72 : isBeside ? 0.43 : 1)
    const above = isBeside ? 0 : width * (image !== null ? 0.4 : isDocument ? 0.36 : 0) + gap * 1.3
    const size = type.h1 * (isBeside ? 0.8 : image !== null && shape === 'square' ? 0.86 : 1)
    const lead = type.body * (isDocument ? 1.22 : 1.24)
    const label = { width: room, leading: 1.45, face: 'label' } as const
    const words = [
      text(kicker, type.small, { ...label, capitals: true, tracking: 0.06 }),
      text(title, size, { leading: 1.04, width: room, face: 'display' }),
      text(subtitle, lead, { face: 'text', width: Math.min(room, lead * 30), leading: 1.42 }),
    ].filter((height) => height > 0)
    const by = text(byline, type.small, label) + text(date, type.small, label)
    const below = by > 0 ? by + type.small * 2 + gap * 1.4 + 3 : 0
    const ornament = image === null && !isDocument ? type.h1 * 0.6 : 0
    const copy = words.reduce((sum, height) => sum + height, Math.max(0, words.length - 1) * gap)
    return above + copy * 1.03 + below + ornament
  },
})
