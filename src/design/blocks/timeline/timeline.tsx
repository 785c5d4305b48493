import type { CSSProperties } from 'react'
import { defineBlock } from '../../block/define-block.ts'
import type { Measure } from '../../block/measure.ts'
import { Heading } from '../heading-element.tsx'
import { timelineCss } from './timeline.css.ts'
import { type Entry, timelineForm } from './timeline-form.ts'

const wordsHeight = ({ title, text: words }: Entry, room: number, { text, type }: Measure): number => {
  const heights = [
    text(title, type.h3, { face: 'subheading', width: room, leading: 1.25 }),
    text(words, type.body, { width: room, leading: 1.45 }),
  ].filter((height) => height > 0)
  return heights.reduce((sum, height) => sum + height, 0) + (heights.length > 1 ? type.body * 0.3 : 0)
}

export const timeline = defineBlock({
  slug: 'timeline',
  labels: {
    singular: { en: 'Timeline', de: 'Zeitstrahl' },
    plural: { en: 'Timelines', de: 'Zeitstrahlen' },
  },
  fields: [
    {
      name: 'entries',
      type: 'array',
      label: { en: 'Entries', de: 'Einträge' },
      required: true,
      minRows: 2,
      maxRows: 24,
      fields: [
        { name: 'date', type: 'text', label: { en: 'Date', de: 'Datum' }, required: true, maxLength: 40 },
        { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 100 },
        { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, maxLength: 300 },
      ],
    },
  ],
  guidance:
    'Three to eight dated events in order, the earliest first. `date` is as exact as the brief is and written alike in every entry ("March 2026", "Week 6"); `title` says what happens in at most six words; `text` adds one sentence that matters. Never invent a date: write it in square brackets to be replaced.',
  example: {
    entries: [
      {
        date: '2008',
        title: 'The council frees the lane',
        text: 'Cars leave Rue de la Paix two years early.',
      },
      {
        date: '2011',
        title: 'First three kilometres',
        text: 'Five stops open, with priority at each signal.',
      },
      {
        date: '2016',
        title: 'The line crosses the river',
        text: 'The old road bridge is given to trams alone.',
      },
      {
        date: '2024',
        title: 'Eleven cities, 412 km',
        text: 'Every line with its own lane met its forecast.',
      },
    ],
  },
  flows: 'entries',
  css: timelineCss,
  Component: ({ entries, render }) => {
    const { form, date: room } = timelineForm(entries, render.width, render.type)
    const style = { '--date': room } as CSSProperties // custom properties are not in React's type
    const forms = { across: 'timeline-across', down: 'timeline-down', tight: 'timeline-down timeline-tight' }
    return (
      <ol className={`timeline ${forms[form]}`} style={style}>
        {entries.map(({ date, title, text }, index) => (
          <li key={index}>
            <p className="timeline-date">{date}</p>
            <div className="timeline-words">
              <Heading level={render.level + 1} className="timeline-title">
                {title}
              </Heading>
              {text && <p className="timeline-text">{text}</p>}
            </div>
          </li>
        ))}
      </ol>
    )
  },
  measure: ({ entries }, measure) => {
    const { width, type, text } = measure
    const { form, date: dates } = timelineForm(entries, width, type)
    const set = (room: number) => (entry: Entry) =>
      ({
        date: text(entry.date, type.body, { width: room, leading: 1.3, face: 'label', weight: 600 }),
        words: (room: number): number => wordsHeight(entry, room, measure),
      }) as const
    if (form === 'across') {
      const room = width / entries.length - type.body * 1.3
      const heights = entries.map(set(room)).map(({ date, words }) => date + type.body * 0.45 + words(room))
      return Math.max(0, ...heights) + type.body * 1.7
    }
    if (form === 'tight') {
      const room = width - type.body * 1.8
      const heights = entries.map(set(room)).map(({ date, words }) => date + type.body * 1.7 + words(room))
      return heights.reduce((sum, height) => sum + height, 0)
    }
    const room = width - type.body * (dates + 3)
    const heights = entries
      .map(set(type.body * dates))
      .map(({ date, words }) => Math.max(date, words(room)) + type.body * 1.5)
    return heights.reduce((sum, height) => sum + height, 0)
  },
})
