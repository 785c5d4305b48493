import { defineBlock } from '../../block/define-block.ts'
import { evenColumns, gridHeight } from '../even-grid.ts'
import { Portrait, portraitCss } from '../portrait.tsx'
import { testimonialsCss, voiceGrid, voiceSpace } from './testimonials.css.ts'

export const testimonials = defineBlock({
  slug: 'testimonials',
  labels: { singular: { en: 'Voices', de: 'Stimmen' }, plural: { en: 'Voices', de: 'Stimmen' } },
  fields: [
    {
      name: 'voices',
      type: 'array',
      label: { en: 'Voices', de: 'Stimmen' },
      required: true,
      minRows: 1,
      maxRows: 4,
      fields: [
        {
          name: 'quote',
          type: 'textarea',
          label: { en: 'Quote', de: 'Zitat' },
          required: true,
          maxLength: 320,
        },
        { name: 'name', type: 'text', label: { en: 'Name', de: 'Name' }, maxLength: 80 },
        { name: 'role', type: 'text', label: { en: 'Role', de: 'Funktion' }, maxLength: 100 },
        { name: 'image', type: 'upload', label: { en: 'Portrait', de: 'Porträt' }, relationTo: 'assets' },
      ],
    },
  ],
  flows: 'voices',
  guidance:
    'One to three people who say in their own words what changed for them, without quotation marks, at most 40 words each. Never invent a person or put words into the mouth of one: quote only what the brief quotes; else write the statement and the role in square brackets, to be replaced. Leave `image` empty.',
  example: {
    voices: [
      {
        quote: 'I used to plan my day around the bus. Now I look out of the window, and there is a tram.',
        name: '[A passenger]',
        role: '[Harbour quarter]',
        image: null,
      },
      {
        quote:
          'We feared the building site. What came was a street on which people stop and look at the window.',
        name: '[A shopkeeper]',
        role: '[Market street]',
        image: null,
      },
    ],
  },
  css: `${portraitCss}${testimonialsCss}`,
  Component: ({ voices, render }) => (
    <ul className={`voices n${voices.length}`}>
      {voices.map(({ quote, name, role, image }, index) => (
        <li key={index}>
          <figure className="voice">
            <blockquote>
              <p>{quote}</p>
            </blockquote>
            {(name || role) && (
              <figcaption className="label">
                {(name || image !== null) && <Portrait image={image} name={name || role} render={render} />}
                <span className="voice-by">
                  {name && <span className="voice-name">{name}</span>}
                  {role && <span className="voice-role">{role}</span>}
                </span>
              </figcaption>
            )}
          </figure>
        </li>
      ))}
    </ul>
  ),
  measure: ({ voices }, { type, width, text }) => {
    const em = type.body
    const isAlone = voices.length === 1
    const columns = evenColumns(voiceGrid, voices.length, width / em)
    const column = (width - (columns - 1) * voiceGrid.gap * em) / columns
    const room = column - (isAlone ? 0 : voiceSpace.padding * 2 * em)
    const cells = voices.map(({ quote, name, role, image }) => {
      const words = isAlone
        ? text(quote, type.quote, { width: room, leading: 1.3 })
        : text(quote, em * 1.08, { width: room, leading: 1.5 })
      const hasFace = name !== '' || image !== null
      const beside = {
        width: room - (hasFace ? (voiceSpace.portrait + voiceSpace.beside) * em : 0),
        leading: 1.45,
        face: 'label' as const,
      }
      const by =
        name || role
          ? Math.max(
              hasFace ? voiceSpace.portrait * em : 0,
              text(name, type.small, beside) + text(role, type.small, beside),
            ) +
            voiceSpace.between * em
          : 0
      return (
        words + by + (voiceSpace.mark + voiceSpace.between) * em + (isAlone ? 0 : voiceSpace.padding * 2 * em)
      )
    })
    return gridHeight(cells, columns, voiceGrid.rowGap * em)
  },
})
