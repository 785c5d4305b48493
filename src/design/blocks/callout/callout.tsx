import { defineBlock } from '../../block/define-block.ts'
import { Heading } from '../heading-element.tsx'

export const callout = defineBlock({
  slug: 'callout',
  labels: { singular: { en: 'Callout', de: 'Hinweis' }, plural: { en: 'Callouts', de: 'Hinweise' } },
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: { en: 'Tone', de: 'Ton' },
      defaultValue: 'note',
      options: [
        { value: 'note', label: { en: 'Note', de: 'Notiz' } },
        { value: 'key', label: { en: 'Key point', de: 'Kernaussage' } },
        { value: 'warning', label: { en: 'Warning', de: 'Warnung' } },
      ],
    },
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, maxLength: 100 },
    { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, required: true, maxLength: 500 },
  ],
  guidance:
    'One thing the reader must not miss, in at most 40 words. `key` for the message of the page, `warning` for a risk.',
  example: {
    tone: 'key',
    title: 'The lane comes first',
    text: 'Every line that kept its own lane met its ridership forecast within three years. No line in mixed traffic did.',
  },
  flows: 'text',
  css: `
.callout{--edge:calc(var(--hairline)*4);display:flex;flex-direction:column;gap:.4em;padding:1.3em 1.5em;background:var(--surface);border-inline-start:var(--edge) solid var(--accent);font-size:var(--fs-body);break-inside:avoid}
.callout p{white-space:pre-line;line-height:var(--leading);text-wrap:pretty}
.callout-warning{border-inline-start-style:double;border-inline-start-width:calc(var(--hairline)*6)}
`,
  Component: ({ tone, title, text, render }) => (
    // A landmark would want a name of its own, which two callouts on a page seldom have.
    <div className={`callout callout-${tone}`} role="note">
      <Heading level={render.level + 1} className="subheading">
        {render.continued ? '' : title}
      </Heading>
      <p>{text}</p>
    </div>
  ),
  measure: ({ title, text: words }, { text, type, width, continued }) => {
    const em = type.body
    const room = { width: width - em * 3.2 }
    const head = continued ? '' : title
    return (
      text(head, type.h3, { face: 'subheading', ...room, leading: 1.25 }) +
      (head && words ? em * 0.4 : 0) +
      text(words, em, { ...room, keepsLines: true }) +
      em * 2.9
    )
  },
})
