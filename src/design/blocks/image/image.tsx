import { defineBlock } from '../../block/define-block.ts'
import { Picture } from '../picture.tsx'

export const image = defineBlock({
  slug: 'image',
  labels: { singular: { en: 'Image', de: 'Bild' }, plural: { en: 'Images', de: 'Bilder' } },
  fields: [
    {
      name: 'image',
      type: 'upload',
      label: { en: 'Image', de: 'Bild' },
      relationTo: 'assets',
      required: true,
    },
    { name: 'caption', type: 'text', label: { en: 'Caption', de: 'Bildunterschrift' }, maxLength: 200 },
    { name: 'credit', type: 'text', label: { en: 'Credit', de: 'Nachweis' }, maxLength: 80 },
    {
      name: 'ratio',
      type: 'select',
      label: { en: 'Shape', de: 'Format' },
      defaultValue: 'wide',
      options: [
        { value: 'wide', label: { en: 'Wide', de: 'Breit' } },
        { value: 'square', label: { en: 'Square', de: 'Quadratisch' } },
        { value: 'tall', label: { en: 'Tall', de: 'Hoch' } },
      ],
    },
  ],
  guidance:
    'One picture that shows what the text says. `caption` adds what the picture cannot tell; leave `credit` empty.',
  example: { image: null, caption: 'The new line shares its lane with nothing but grass.', ratio: 'wide' },
  css: `
.figure{display:flex;flex-direction:column;gap:.7em;flex:1;min-inline-size:0;break-inside:avoid}
.figure>.picture{aspect-ratio:16/9}
.figure-square>.picture{aspect-ratio:1}
.figure-tall>.picture{aspect-ratio:4/5}
@container block (min-width:44em){:is(.kind-website,.kind-document) :is(.figure-square,.figure-tall){display:grid;grid-template-columns:minmax(0,34em) minmax(0,1fr);align-items:end;gap:1.6em}:is(.kind-website,.kind-document) .figure-tall{grid-template-columns:minmax(0,27em) minmax(0,1fr)}}
.region-aside>.b-image,:is(.kind-slides,.kind-graphic) .b-image{flex:1;display:flex}
:is(.kind-slides,.kind-graphic) .figure>.picture{aspect-ratio:auto;flex:1;min-block-size:7em}
.region-aside .figure>.picture{flex:1;min-block-size:0}
`,
  Component: ({ image: id, caption, credit, ratio, render }) => (
    <figure className={`figure figure-${ratio}`}>
      <Picture id={id} render={render} />
      {(caption || credit) && (
        <figcaption className="caption">
          {caption}
          {caption && credit && ' '}
          {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  ),
  measure: ({ caption, credit, ratio }, { width, kind, text, type }) => {
    const em = type.body
    const words = { leading: 1.45, face: 'label' } as const
    const below = [caption, credit].filter(Boolean).join(' ')
    const under = below ? text(below, type.small, words) + em * 0.7 : 0
    // On slides and graphics a picture takes the room that is left.
    if (kind === 'slides' || kind === 'graphic') return em * 7 + under
    if (ratio === 'wide') return (width * 9) / 16 + under
    const isBeside = width >= em * 44
    const picture = isBeside ? Math.min(width, em * (ratio === 'tall' ? 27 : 34)) : width
    return picture * (ratio === 'tall' ? 1.25 : 1) + (isBeside ? 0 : under)
  },
})
