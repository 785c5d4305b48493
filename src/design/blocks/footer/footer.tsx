import type { ReactNode } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import { safeLink } from '../../rich-text/safe-link.ts'
import { footerCss, footerSpace } from './footer.css.ts'

const FooterLink = ({ label, url }: { label: string; url: string }): ReactNode => {
  const href = safeLink(url)
  return href === null ? <span>{label}</span> : <a href={href}>{label}</a>
}

export const footer = defineBlock({
  slug: 'footer',
  labels: { singular: { en: 'Footer', de: 'Fußzeile' }, plural: { en: 'Footers', de: 'Fußzeilen' } },
  kinds: ['website', 'document'],
  fields: [
    { name: 'name', type: 'text', label: { en: 'Name', de: 'Name' }, maxLength: 80 },
    { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, maxLength: 300 },
    {
      name: 'columns',
      type: 'array',
      label: { en: 'Columns', de: 'Spalten' },
      maxRows: 4,
      fields: [
        { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, maxLength: 40 },
        {
          name: 'links',
          type: 'array',
          label: { en: 'Links', de: 'Verweise' },
          maxRows: 6,
          fields: [
            {
              name: 'label',
              type: 'text',
              label: { en: 'Label', de: 'Text' },
              required: true,
              maxLength: 60,
            },
            { name: 'url', type: 'text', label: { en: 'Address', de: 'Adresse' }, maxLength: 500 },
          ],
        },
      ],
    },
    { name: 'smallPrint', type: 'text', label: { en: 'Small print', de: 'Kleingedrucktes' }, maxLength: 200 },
  ],
  guidance:
    'Closes a website, or carries the imprint of a document. `name` is who speaks, `text` one sentence or the postal address when the brief gives it. Two or three `columns` of two to five links; every `url` is "#" unless the brief gives one. `smallPrint` holds the rights or the imprint line; never invent an address, a number or a legal form.',
  example: {
    name: 'Office for Urban Mobility',
    text: 'We help cities plan, count and open tram lines.',
    columns: [
      {
        title: 'The line',
        links: [
          { label: 'Route and stops', url: '#' },
          { label: 'Timetable', url: '#' },
          { label: 'Building site', url: '#' },
        ],
      },
      {
        title: 'Tickets',
        links: [
          { label: 'Fares', url: '#' },
          { label: 'Day cap', url: '#' },
        ],
      },
      {
        title: 'Contact',
        links: [
          { label: 'Residents’ desk', url: '#' },
          { label: 'Press', url: '#' },
        ],
      },
    ],
    smallPrint: '© 2026 Office for Urban Mobility · Imprint · Privacy',
  },
  css: footerCss,
  Component: ({ name, text, columns, smallPrint }) => (
    <footer className="footer">
      {(name || text || columns.length > 0) && (
        <div className="footer-main">
          {(name || text) && (
            <div className="footer-who">
              {name && <p className="subheading">{name}</p>}
              {text && <p className="footer-text">{text}</p>}
            </div>
          )}
          {columns.length > 0 && (
            <div className="footer-columns">
              {columns.map(({ title, links }, index) => (
                <div className="footer-column" key={index}>
                  {title && <p className="label footer-title">{title}</p>}
                  {links.length > 0 && (
                    <ul>
                      {links.map(({ label, url }, position) => (
                        <li key={position}>
                          <FooterLink label={label} url={url} />
                        </li>
                      ))}
                    </ul>
                  )}
                </div>
              ))}
            </div>
          )}
        </div>
      )}
      {smallPrint && <p className="label footer-small">{smallPrint}</p>}
    </footer>
  ),
  measure: ({ name, text: words, columns, smallPrint }, { type, width, text }) => {
    const em = type.body
    const { gap, rowGap, least, who, wide } = footerSpace
    const hasWho = name !== '' || words !== ''
    const isBeside = width >= wide * em && hasWho && columns.length > 0
    const room = isBeside ? width - (who + gap) * em : width
    const fitting = Math.floor((room + gap * em) / ((least + gap) * em))
    const count = Math.max(1, Math.min(columns.length, fitting))
    const column = (room - (count - 1) * gap * em) / count
    const heights = columns.map(({ title, links }) =>
      links.reduce(
        (sum, { label }) => sum + text(label, em, { width: column, leading: 1.4 }) + footerSpace.link * em,
        title ? text(title, type.small, { width: column, leading: 1.45, face: 'label' }) + 0.6 * em : 0,
      ),
    )
    let links = 0
    for (let start = 0; start < heights.length; start += count)
      links += Math.max(...heights.slice(start, start + count)) + (start > 0 ? rowGap * em : 0)
    const own = { width: isBeside ? who * em : width }
    const about =
      (name ? text(name, type.h3, { face: 'subheading', ...own, leading: 1.25 }) : 0) +
      (words ? text(words, em, { ...own, keepsLines: true }) + 0.4 * em : 0)
    const stacked = about + links + (hasWho && columns.length > 0 ? rowGap * em : 0)
    const small = smallPrint
      ? text(smallPrint, type.small, { leading: 1.45, face: 'label' }) + (footerSpace.small + rowGap) * em
      : 0
    return (isBeside ? Math.max(about, links) : stacked) + small + footerSpace.top * em + 2
  },
})
