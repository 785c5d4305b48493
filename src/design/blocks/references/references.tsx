import type { ReactNode } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import { referenceAddress } from './reference-address.ts'
import { referencesCss } from './references.css.ts'

type Entry = { author: string; year: string; title: string; publisher: string; url: string }

/** The words before and after the title, with a full stop after each part. */
const before = ({ author, year }: Entry): string =>
  [author.trim(), year.trim() && `(${year.trim()})`].filter(Boolean).join(' ')

const closed = (part: string): string => (part === '' || /[.!?。؟]$/.test(part) ? part : `${part}.`)

const Words = ({ entry }: { entry: Entry }): ReactNode => {
  const address = referenceAddress(entry.url)
  const [first, title, publisher] = [
    closed(before(entry)),
    entry.title.trim(),
    closed(entry.publisher.trim()),
  ]
  return (
    <p className="reference-words">
      <bdi>
        {first} {title && <cite>{closed(title)}</cite>} {publisher}
      </bdi>{' '}
      {address &&
        (address.href === null ? (
          <bdi className="reference-address">{address.shown}</bdi>
        ) : (
          <a className="reference-link reference-address" href={address.href}>
            <bdi>{address.shown}</bdi>
          </a>
        ))}
    </p>
  )
}

export const references = defineBlock({
  slug: 'references',
  labels: {
    singular: { en: 'References', de: 'Quellen' },
    plural: { en: 'References', de: 'Quellen' },
  },
  fields: [
    {
      name: 'entries',
      type: 'array',
      label: { en: 'Sources', de: 'Quellen' },
      required: true,
      minRows: 1,
      maxRows: 40,
      fields: [
        { name: 'author', type: 'text', label: { en: 'Author', de: 'Verfasser' }, maxLength: 160 },
        { name: 'year', type: 'text', label: { en: 'Year', de: 'Jahr' }, maxLength: 20 },
        { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 240 },
        {
          name: 'publisher',
          type: 'text',
          label: { en: 'Published in', de: 'Erschienen in' },
          maxLength: 160,
        },
        {
          name: 'url',
          type: 'text',
          label: { en: 'DOI or address', de: 'DOI oder Adresse' },
          maxLength: 400,
        },
      ],
    },
  ],
  guidance:
    'The sources a text names, numbered in the order in which it names them; the text refers to them as [1], [2]. Only sources from the brief. Never invent an author, a title, a DOI or an address: leave out what is not known, or write the whole entry in square brackets to be replaced.',
  example: {
    entries: [
      {
        author: 'World Wide Web Consortium',
        year: '2023',
        title: 'Web Content Accessibility Guidelines (WCAG) 2.2',
        publisher: 'W3C Recommendation',
        url: 'https://www.w3.org/TR/WCAG22/',
      },
      {
        author: 'Vuchic, V. R.',
        year: '2007',
        title: 'Urban Transit Systems and Technology',
        publisher: 'Wiley',
        url: '10.1002/9780470168066',
      },
      {
        author: 'Cleveland, W. S. and McGill, R.',
        year: '1984',
        title: 'Graphical Perception: Theory, Experimentation, and Application',
        publisher: 'Journal of the American Statistical Association 79 (387)',
        url: '10.1080/01621459.1984.10478080',
      },
    ],
  },
  flows: 'entries',
  css: referencesCss,
  Component: ({ entries, render }) => (
    <ol className="references" {...(render.from > 0 && { start: render.from + 1 })}>
      {entries.map((entry, index) => (
        <li key={index} id={`${render.id}-reference-${render.from + index + 1}`}>
          <span className="reference-number" aria-hidden="true">
            [{render.number(render.from + index + 1)}]
          </span>
          <Words entry={entry} />
        </li>
      ))}
    </ol>
  ),
  measure: ({ entries }, { text, type, width }) => {
    const size = type.body * 0.88
    const room = width - size * 2.6
    const heights = entries.map((entry) => {
      const words = [before(entry), entry.title, entry.publisher].map((part) => closed(part.trim())).join(' ')
      const address = referenceAddress(entry.url)?.shown ?? ''
      return (
        Math.max(
          size * 1.42,
          text(words.trim(), size, { width: room, leading: 1.42 }) +
            text(address, size, { width: room, leading: 1.42 }),
        ) +
        size * 0.7
      )
    })
    return heights.reduce((sum, height) => sum + height, 0)
  },
})
