import { defineBlock } from '../../block/define-block.ts'
import { agendaCss, agendaSpace } from './agenda.css.ts'

export const agenda = defineBlock({
  slug: 'agenda',
  labels: { singular: { en: 'Agenda', de: 'Ablauf' }, plural: { en: 'Agendas', de: 'Abläufe' } },
  fields: [
    {
      name: 'topics',
      type: 'array',
      label: { en: 'Topics', de: 'Punkte' },
      required: true,
      minRows: 1,
      maxRows: 16,
      fields: [
        { name: 'time', type: 'text', label: { en: 'Time', de: 'Zeit' }, maxLength: 30 },
        { name: 'title', type: 'text', label: { en: 'Topic', de: 'Thema' }, required: true, maxLength: 120 },
        { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, maxLength: 240 },
        { name: 'who', type: 'text', label: { en: 'Who', de: 'Wer' }, maxLength: 100 },
      ],
    },
  ],
  flows: 'topics',
  guidance:
    'What happens in which order: the topics of a meeting, a day or a talk, three to eight of them. `time` as the brief gives it ("09:30", "Day 2"); leave every `time` empty to number the topics instead. `title` says what is decided or learned, `text` is at most one sentence. `who` only for people the brief names.',
  example: {
    topics: [
      {
        time: '09:00',
        title: 'Where eleven cities stand',
        text: 'Ridership, cost and noise, each on one page.',
      },
      {
        time: '09:40',
        title: 'The lane before the rail',
        text: 'What had to be decided first, and by whom.',
      },
      {
        time: '10:30',
        title: 'A corridor for us',
        text: 'Three candidates, compared by the same five questions.',
      },
      {
        time: '11:15',
        title: 'Decision: which one we count',
        text: 'Six months of counting start on the first of May.',
      },
    ],
  },
  css: agendaCss,
  Component: ({ topics, render }) => {
    const isNumbered = topics.every(({ time }) => time.trim() === '')
    return (
      <ol
        className={isNumbered ? 'agenda agenda-numbered' : 'agenda'}
        start={render.from > 0 ? render.from + 1 : undefined}
      >
        {topics.map(({ time, title, text, who }, index) => (
          <li className="agenda-row" key={index}>
            {isNumbered ? (
              <span className="agenda-time" aria-hidden="true">
                {render.number(render.from + index + 1)}
              </span>
            ) : (
              <span className="agenda-time">
                <bdi>{time}</bdi>
              </span>
            )}
            <div className="agenda-words">
              <p className="subheading">{title}</p>
              {text && <p>{text}</p>}
              {who && <p className="label agenda-who">{who}</p>}
            </div>
          </li>
        ))}
      </ol>
    )
  },
  measure: ({ topics }, { width, type, text, lineWidth }) => {
    const em = type.body
    const times = topics.map(({ time }, index) => lineWidth(time || String(index + 10), type.h3))
    const column = Math.min(agendaSpace.time * em, Math.max(type.h3 * 1.6, ...times))
    const room = { width: width - column - agendaSpace.gap * em }
    const rows = topics.map(({ time, title, text: words, who }) => {
      const copy =
        text(title, type.h3, { face: 'subheading', ...room, leading: 1.25 }) +
        (words ? text(words, em, room) + agendaSpace.between * em : 0) +
        (who
          ? text(who, type.small, { ...room, leading: 1.45, face: 'label' }) + agendaSpace.between * em
          : 0)
      const beside = text(time || '1', type.h3, { face: 'subheading', width: column * 0.98, leading: 1.25 })
      return Math.max(copy, beside) + agendaSpace.padding * 2 * em + 1
    })
    return rows.reduce((sum, height) => sum + height, 1)
  },
})
