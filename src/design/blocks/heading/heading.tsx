import { defineBlock } from '../../block/define-block.ts'
import { Heading } from '../heading-element.tsx'

export const heading = defineBlock({
  slug: 'heading',
  labels: { singular: { en: 'Heading', de: 'Überschrift' }, plural: { en: 'Headings', de: 'Überschriften' } },
  heading: 'title',
  leads: true,
  fields: [
    { name: 'kicker', type: 'text', label: { en: 'Kicker', de: 'Dachzeile' }, maxLength: 60 },
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 140 },
    { name: 'lead', type: 'textarea', label: { en: 'Lead', de: 'Vorspann' }, maxLength: 320 },
  ],
  guidance:
    'Opens a page. `title` states the point as a short sentence ("Trams win back the street", not "Overview"). `lead` is one sentence that carries it further; leave it empty where text follows.',
  example: {
    kicker: 'What changed',
    title: 'Trams win back the street one lane at a time',
    lead: 'Ridership grew fastest where cars gave up a lane, not where new tunnels were dug.',
  },
  css: `
.heading{display:flex;flex-direction:column;gap:calc(var(--gap)*.45)}
.heading .lead{max-inline-size:38em}
.heading .display{max-inline-size:24em}
`,
  Component: ({ kicker, title, lead, render }) => (
    <header className="heading">
      {kicker && <p className="kicker">{kicker}</p>}
      <Heading level={render.level} className="display">
        {title}
      </Heading>
      {lead && <p className="lead">{lead}</p>}
    </header>
  ),
  measure: ({ kicker, title, lead }, { text, type, gap, kind, width }) => {
    const leadSize = type.body * (kind === 'document' ? 1.22 : 1.24)
    const parts = [
      text(kicker, type.small, { leading: 1.4, face: 'label', capitals: true, tracking: 0.06 }),
      text(title, type.h2, { leading: 1.1, face: 'display', width: Math.min(width, type.h2 * 24) }),
      text(lead, leadSize, { face: 'text', leading: 1.42, width: Math.min(width, leadSize * 30) }),
    ].filter((height) => height > 0)
    return parts.reduce((sum, height) => sum + height, Math.max(0, parts.length - 1) * gap * 0.45)
  },
})
