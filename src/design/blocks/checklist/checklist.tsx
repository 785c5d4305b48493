import { defineBlock } from '../../block/define-block.ts'
import type { TypeScale } from '../../block/measure.ts'
import { Mark, markCss } from '../mark.tsx'

/** Short points stand in two columns where there is room for both. */
const columnsOf = (
  items: readonly { text: string; note: string }[],
  width: number,
  type: TypeScale,
): 1 | 2 =>
  items.length >= 6 &&
  width >= type.body * 34 &&
  items.every(({ text, note }) => text.length <= 70 && note.length <= 90)
    ? 2
    : 1

export const checklist = defineBlock({
  slug: 'checklist',
  labels: {
    singular: { en: 'Checklist', de: 'Checkliste' },
    plural: { en: 'Checklists', de: 'Checklisten' },
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      label: { en: 'Points', de: 'Punkte' },
      required: true,
      minRows: 1,
      maxRows: 30,
      fields: [
        { name: 'text', type: 'text', label: { en: 'Text', de: 'Text' }, required: true, maxLength: 200 },
        { name: 'note', type: 'text', label: { en: 'Note', de: 'Anmerkung' }, maxLength: 160 },
        { name: 'done', type: 'checkbox', label: { en: 'Done', de: 'Erledigt' }, defaultValue: false },
      ],
    },
  ],
  guidance:
    'Four to ten things to tick off, each starting with a verb and checkable by somebody else ("Publish the timetable by 1 March", not "Communication"). `note` names who or what it needs, in a few words. `done` only when the brief says that it is.',
  example: {
    items: [
      {
        text: 'Agree the lane with the police and the fire service',
        note: 'Street works office',
        done: true,
      },
      { text: 'Count cars and riders for four weeks before the start', done: true },
      { text: 'Set the signals of all nine junctions to tram priority', note: 'Needs the new controllers' },
      { text: 'Train the first sixty drivers on the empty line' },
      { text: 'Publish the timetable, in print at every stop', note: 'Eight weeks ahead' },
    ],
  },
  flows: 'items',
  css: `${markCss}
.checklist{list-style:none;padding:0;display:grid;grid-template-columns:minmax(0,1fr);column-gap:2.2em}
.checklist-2{grid-template-columns:repeat(2,minmax(0,1fr))}
.checklist>li{display:grid;grid-template-columns:1.1em minmax(0,1fr);gap:.8em;padding-block:.6em;border-block-start:var(--hairline) solid var(--rule);line-height:1.4;break-inside:avoid}
.checklist .tickmark{inline-size:1.1em;block-size:1.1em;margin-block-start:.15em}
.check-words{display:flex;flex-direction:column;gap:.15em;min-inline-size:0}
.check-text{text-wrap:pretty}
.check-note{font-family:var(--font-label);font-size:var(--fs-small);line-height:1.4;color:var(--muted)}
@container pages (max-width:720px){.kind-website .checklist-2{grid-template-columns:minmax(0,1fr)}}
`,
  Component: ({ items, render }) => (
    <ul className={`checklist checklist-${columnsOf(items, render.width, render.type)}`}>
      {items.map(({ text, note, done }, index) => (
        <li key={index}>
          <Mark name={done ? 'done' : 'open'} label={done ? render.words.done : render.words.open} />
          <div className="check-words">
            <p className="check-text">{text}</p>
            {note && <p className="check-note">{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  ),
  measure: ({ items }, { text, type, width }) => {
    const columns = columnsOf(items, width, type)
    const room = (width - type.body * 2.2 * (columns - 1)) / columns - type.body * 1.9
    const heights = items.map(
      (item) =>
        Math.max(type.body * 1.4, text(item.text, type.body, { width: room, leading: 1.4 })) +
        (item.note
          ? text(item.note, type.small, { width: room, leading: 1.4, face: 'label' }) + type.body * 0.15
          : 0) +
        type.body * 1.28,
    )
    return heights.reduce(
      (sum, height, index) =>
        index % columns === 0 ? sum + Math.max(height, columns > 1 ? (heights[index + 1] ?? 0) : 0) : sum,
      0,
    )
  },
})
