import { defineBlock } from '../../block/define-block.ts'
import type { Measure } from '../../block/measure.ts'
import { evenColumns, gridHeight } from '../even-grid.ts'
import { Portrait, portraitCss } from '../portrait.tsx'
import { testimonialsCss, voiceGrid, voiceSpace } from './testimonials.css.ts'

type Voice = { quote: string; name: string; role: string; image: string | null }

const speakerHeight = ({ name, role, image }: Voice, width: number, { type, text }: Measure): number => {
  if (!name && !role) return 0
  const em = type.body
  const face = name || image !== null ? voiceSpace.portrait * em : 0
  const words = {
    width: width - (face > 0 ? face + voiceSpace.beside * em : 0),
    leading: 1.45,
    face: 'label',
  } as const
  return (
    Math.max(face, text(name, type.small, words) + text(role, type.small, words)) + voiceSpace.between * em
  )
}

const voiceHeight = (voice: Voice, column: number, measure: Measure): number => {
  const em = measure.type.body
  const width = column - voiceSpace.padding * 2 * em
  return (
    measure.text(voice.quote, em * 1.08, { width, leading: 1.5, face: 'text' }) +
    speakerHeight(voice, width, measure) +
    (voiceSpace.mark + voiceSpace.between + voiceSpace.padding * 2) * em +
    3
  )
}

const aloneHeight = (voice: Voice, measure: Measure): number =>
  measure.text(voice.quote, measure.type.quote, { leading: 1.3 }) +
  speakerHeight(voice, measure.width, measure) +
  (voiceSpace.mark + voiceSpace.between) * measure.type.body

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
    <ul
      className={`voices n${voices.length}${voices.length === 1 && !render.continued && !render.continues ? ' voices-alone' : ''}`}
    >
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
  measure: ({ voices }, measure) => {
    const em = measure.type.body
    const columns = evenColumns(voiceGrid, voices.length, measure.width / em)
    const column = (measure.width - (columns - 1) * voiceGrid.gap * em) / columns
    const cells = voices.map((voice) => voiceHeight(voice, column, measure))
    const [only] = voices
    // The last of several voices on a sheet of its own stands on a panel as they do, a single voice free.
    if (only && voices.length === 1 && !measure.continued) return aloneHeight(only, measure)
    return gridHeight(cells, columns, voiceGrid.rowGap * em)
  },
})
