import { defineBlock } from '../../block/define-block.ts'
import { actionsHeight } from '../action-height.ts'
import { Action } from '../action.tsx'
import { Heading } from '../heading-element.tsx'

export const callToAction = defineBlock({
  slug: 'callToAction',
  labels: {
    singular: { en: 'Call to action', de: 'Handlungsaufruf' },
    plural: { en: 'Calls to action', de: 'Handlungsaufrufe' },
  },
  heading: 'title',
  fields: [
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 120 },
    { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, maxLength: 300 },
    { name: 'label', type: 'text', label: { en: 'Button', de: 'Schaltfläche' }, maxLength: 40 },
    { name: 'url', type: 'text', label: { en: 'Address', de: 'Adresse' }, maxLength: 500 },
    { name: 'note', type: 'text', label: { en: 'Note', de: 'Anmerkung' }, maxLength: 120 },
  ],
  guidance:
    'What the reader should do next. `title` in at most eight words, `label` starts with a verb, `url` is "#" unless the brief gives one. `note` takes away a doubt ("Free, no account needed").',
  example: {
    title: 'Give one street its lane back this year',
    text: 'Start with a single corridor, six months of paint and cones, and honest counting before and after.',
    label: 'Plan a pilot',
    url: '#',
    note: 'A pilot costs less than one junction.',
  },
  css: `
.cta{display:flex;flex-direction:column;align-items:flex-start;gap:calc(var(--gap)*.6);break-inside:avoid}
.cta-text{font-size:calc(var(--fs-body)*1.15);line-height:var(--leading);max-inline-size:36em}
.cta-act{display:flex;flex-wrap:wrap;align-items:center;gap:.8em 1.4em;max-inline-size:100%}
.cta-note{min-inline-size:0}
.kind-website[data-role=content] .cta{padding:calc(var(--gap)*1.1);background:var(--surface);border-radius:var(--radius,0)}
`,
  Component: ({ title, text, label, url, note, render }) => (
    <div className="cta">
      <Heading level={render.level} className="display">
        {title}
      </Heading>
      {text && <p className="cta-text">{text}</p>}
      {(label || note) && (
        <p className="cta-act">
          <Action label={label} url={url} />
          {note && <span className="cta-note label">{note}</span>}
        </p>
      )}
    </div>
  ),
  measure: ({ title, text: words, label, note }, measure) => {
    const { text, type, gap, width, lineWidth } = measure
    const em = type.body
    const notes = { face: 'label', leading: 1.45 } as const
    const button = actionsHeight([label], width, measure)
    const noteWidth = lineWidth(note, type.small, notes)
    const isBeside = label !== '' && noteWidth + lineWidth(label, em, notes) + em * 4.8 <= width
    const below = text(note, type.small, { ...notes, width })
    const parts = [
      text(title, type.h2, { leading: 1.1, face: 'display', width }),
      text(words, em * 1.15, { face: 'text', width: Math.min(width, em * 1.15 * 36) }),
      isBeside ? Math.max(button, below) : button + below + (label && note ? em * 0.8 : 0),
    ].filter((height) => height > 0)
    return parts.reduce((sum, height) => sum + height, Math.max(0, parts.length - 1) * gap * 0.6)
  },
})
