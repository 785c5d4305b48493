import type { ReactNode } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import type { ContentsEntry } from '../../render/render-context.ts'
import { Heading } from '../heading-element.tsx'
import { contentsCss } from './contents.css.ts'
import { isLong, listed } from './listed.ts'
import { measureContents } from './measure-contents.ts'

type LineProps = { entry: ContentsEntry; number: string; isLed: boolean }

const Line = ({ entry, number, isLed }: LineProps): ReactNode => (
  <a className="contents-line" href={`#${entry.id}`}>
    <span className="contents-name">{entry.title}</span>
    {isLed && <span className="contents-leader" aria-hidden="true" />}
    <span className="contents-number">{number}</span>
  </a>
)

export const contents = defineBlock({
  slug: 'contents',
  labels: {
    singular: { en: 'Table of contents', de: 'Inhaltsverzeichnis' },
    plural: { en: 'Tables of contents', de: 'Inhaltsverzeichnisse' },
  },
  heading: 'title',
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, maxLength: 80 },
    {
      name: 'depth',
      type: 'select',
      label: { en: 'Lists', de: 'Führt auf' },
      defaultValue: 'all',
      options: [
        { value: 'all', label: { en: 'Parts and headings', de: 'Teile und Überschriften' } },
        { value: 'parts', label: { en: 'Parts only', de: 'Nur Teile' } },
      ],
    },
  ],
  guidance:
    'Lists the headings of the design with their page numbers by itself: write no entries. Only for documents of six pages or more, on the second page. `title` is "Contents" in the language of the design; `parts` where there are more than twelve headings.',
  example: { title: 'Contents', depth: 'all' },
  css: contentsCss,
  Component: ({ title, depth, render }) => {
    const lines = listed(
      render.contents.filter((entry) => entry.title !== title),
      depth,
    )
    if (lines.length === 0)
      return title ? (
        <Heading level={render.level} className="display">
          {title}
        </Heading>
      ) : null
    const isLed = render.kind === 'document'
    const line = (entry: ContentsEntry): ReactNode => (
      <Line entry={entry} number={render.number(entry.number)} isLed={isLed} />
    )
    return (
      <nav
        className={isLong(lines) ? 'contents contents-many' : 'contents'}
        aria-label={title || render.words.contents}
      >
        <Heading level={render.level} className="display">
          {title}
        </Heading>
        <ol>
          {lines.map((part, index) => (
            <li className="contents-part" key={index}>
              {line(part)}
              {part.inner.length > 0 && (
                <ol className="contents-inner">
                  {part.inner.map((entry, position) => (
                    <li key={position}>{line(entry)}</li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </nav>
    )
  },
  measure: measureContents,
})
