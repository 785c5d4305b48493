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
.figure{display:flex;flex-direction:column;gap:.7em;flex:1}
.figure>.picture{aspect-ratio:16/9}
.figure-square>.picture{aspect-ratio:1}
.figure-tall>.picture{aspect-ratio:4/5}
.region-aside>.b-image,:is(.kind-slides,.kind-graphic) .b-image{flex:1;display:flex}
:is(.kind-slides,.kind-graphic) .figure>.picture{aspect-ratio:auto;flex:1;min-block-size:120u}
.region-aside .figure>.picture{flex:1;min-block-size:0}
`,
  Component: ({ image: id, caption, credit, ratio, render }) => (
    <figure className={`figure figure-${ratio}`}>
      <Picture id={id} render={render} />
      {(caption || credit) && (
        <figcaption className="caption">
          {caption} {credit && <span className="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  ),
  measure: ({ caption, ratio }, { width, kind, text, type }) => {
    // On slides and graphics a picture takes the room that is left.
    const isFlexible = kind === 'slides' || kind === 'graphic'
    const height = isFlexible
      ? type.h2 * 4
      : width * ({ wide: 9 / 16, square: 1, tall: 1.25 }[ratio] ?? 9 / 16)
    return height + text(caption, type.small) + type.small
  },
})
