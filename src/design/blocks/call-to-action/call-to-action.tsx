import { defineBlock } from '../../block/define-block.ts'
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
.cta-act{display:flex;flex-wrap:wrap;align-items:center;gap:.8em 1.4em}
.page[data-role=content] .cta{padding:calc(var(--gap)*1.1);background:var(--surface)}
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
  measure: ({ title, text: words }, { text, type }) =>
    text(title, type.h2, { leading: 1.12 }) + text(words, type.body * 1.15) + type.body * 6,
})
