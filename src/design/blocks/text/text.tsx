import { defineBlock } from '../../block/define-block.ts'
import { fromMarkdownText } from '../../rich-text/from-markdown.ts'
import { RichTextBody } from '../../rich-text/render-rich-text.tsx'
import { textCss } from './text.css.ts'

export const text = defineBlock({
  slug: 'text',
  labels: { singular: { en: 'Text', de: 'Text' }, plural: { en: 'Texts', de: 'Texte' } },
  flows: 'body',
  fields: [
    { name: 'body', type: 'richText', label: { en: 'Text', de: 'Text' }, required: true, maxLength: 6_000 },
  ],
  guidance:
    'Running text in Markdown: paragraphs, ### subheadings, - and 1. lists, **bold** for the few words that matter, *italic*. No headings above ###, no tables, no images. Plain, specific sentences.',
  example: {
    body: fromMarkdownText(
      [
        'For forty years the tram was a museum piece. Then, between 2008 and 2024, eleven cities laid **412 kilometres** of new track, most of it in streets that had been widened for cars.',
        '### What the numbers hide',
        'The lines that succeeded had one thing in common: they were given a lane of their own before the first rail was ordered.',
        '- Priority at every signal, decided before the route\n- Stops no further apart than 450 metres\n- One ticket for bus, tram and regional train',
      ].join('\n\n'),
    ),
  },
  css: textCss,
  Component: ({ body, render }) => <RichTextBody value={body} level={Math.min(6, render.level + 1)} />,
  measure: ({ body }, { richText }) => richText(body),
})
