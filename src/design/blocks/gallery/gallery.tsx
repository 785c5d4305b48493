import { defineBlock } from '../../block/define-block.ts'
import { Picture } from '../picture.tsx'
import { isMosaic } from './gallery-grid.ts'
import { galleryCss } from './gallery.css.ts'
import { measureGallery } from './measure-gallery.ts'

export const gallery = defineBlock({
  slug: 'gallery',
  labels: { singular: { en: 'Gallery', de: 'Galerie' }, plural: { en: 'Galleries', de: 'Galerien' } },
  fields: [
    {
      name: 'images',
      type: 'array',
      label: { en: 'Pictures', de: 'Bilder' },
      required: true,
      minRows: 2,
      maxRows: 8,
      fields: [
        {
          name: 'image',
          type: 'upload',
          label: { en: 'Image', de: 'Bild' },
          relationTo: 'assets',
          required: true,
        },
        { name: 'caption', type: 'text', label: { en: 'Caption', de: 'Bildunterschrift' }, maxLength: 120 },
      ],
    },
    {
      name: 'arrangement',
      type: 'select',
      label: { en: 'Arrangement', de: 'Anordnung' },
      defaultValue: 'mosaic',
      options: [
        {
          value: 'mosaic',
          label: { en: 'Mosaic: the first picture leads', de: 'Mosaik: das erste Bild führt' },
        },
        { value: 'even', label: { en: 'Even: all alike', de: 'Gleichmäßig: alle gleich' } },
      ],
    },
  ],
  flows: 'images',
  guidance:
    'Three to six pictures that belong together: one subject seen from near and far, or stages of one thing. `mosaic` lets the first picture lead, `even` compares equals. Describe all in one manner (light, distance, mood). `caption` in at most eight words says what cannot be seen; give every picture one or none.',
  example: {
    images: [
      { image: null, caption: 'Grass track along the harbour' },
      { image: null, caption: 'Stop at the old mint' },
      { image: null, caption: 'The depot at six' },
    ],
    arrangement: 'mosaic',
  },
  css: galleryCss,
  Component: ({ images, arrangement, render }) => {
    const isCaptioned = images.some(({ caption }) => caption !== '')
    const look = isMosaic(arrangement, images.length) ? 'mosaic' : 'even'
    return (
      <ul className={`gallery gallery-${look} n${images.length}${isCaptioned ? ' gallery-captioned' : ''}`}>
        {images.map(({ image, caption }, index) => (
          <li key={index}>
            <figure className="gallery-item">
              <Picture id={image} render={render} variant={index} />
              {caption && <figcaption className="caption">{caption}</figcaption>}
            </figure>
          </li>
        ))}
      </ul>
    )
  },
  measure: measureGallery,
})
