import { defineBlock } from '../../block/define-block.ts'
import { actionsHeight } from '../action-height.ts'
import { Action } from '../action.tsx'
import { Heading } from '../heading-element.tsx'
import { Picture } from '../picture.tsx'
import { heroCss } from './hero.css.ts'

export const hero = defineBlock({
  slug: 'hero',
  labels: { singular: { en: 'Hero', de: 'Einstieg' }, plural: { en: 'Heroes', de: 'Einstiege' } },
  kinds: ['website', 'graphic'],
  heading: 'title',
  fields: [
    { name: 'kicker', type: 'text', label: { en: 'Kicker', de: 'Dachzeile' }, maxLength: 60 },
    { name: 'title', type: 'text', label: { en: 'Title', de: 'Titel' }, required: true, maxLength: 120 },
    { name: 'text', type: 'textarea', label: { en: 'Text', de: 'Text' }, maxLength: 300 },
    {
      name: 'actions',
      type: 'array',
      label: { en: 'Buttons', de: 'Schaltflächen' },
      maxRows: 2,
      fields: [
        {
          name: 'label',
          type: 'text',
          label: { en: 'Label', de: 'Beschriftung' },
          required: true,
          maxLength: 40,
        },
        { name: 'url', type: 'text', label: { en: 'Address', de: 'Adresse' }, maxLength: 500 },
      ],
    },
    { name: 'image', type: 'upload', label: { en: 'Image', de: 'Bild' }, relationTo: 'assets' },
  ],
  guidance:
    'The first screen. `title` makes the offer in at most nine words, `text` says for whom and why in one or two sentences. One or two actions whose labels start with a verb; their address is "#" unless the brief gives one.',
  example: {
    kicker: 'Open from 2 May',
    title: 'Ride the new line before everyone else',
    text: 'Three kilometres of grass track from the harbour to the old town, every five minutes, free for the whole first week.',
    actions: [
      { label: 'Plan your ride', url: '#' },
      { label: 'See the route', url: '#' },
    ],
  },
  css: heroCss,
  Component: ({ kicker, title, text, actions, image, render }) => (
    <header className="hero">
      <div className="hero-words">
        {kicker && <p className="kicker">{kicker}</p>}
        <Heading level={render.level} className="title">
          {title}
        </Heading>
        {text && <p className="lead">{text}</p>}
        {actions.length > 0 && (
          <p className="actions">
            {actions.map((action, index) => (
              <Action key={index} label={action.label} url={action.url} quiet={index > 0} />
            ))}
          </p>
        )}
      </div>
      {image !== null && <Picture id={image} render={render} className="hero-picture" />}
    </header>
  ),
  measure: ({ kicker, title, text: words, actions, image }, measure) => {
    const { text, type, gap, width, kind } = measure
    const lead = type.body * 1.24
    // Only websites set the picture beside the words.
    const room = image !== null && kind === 'website' ? width * 0.52 : width
    const buttons = actionsHeight(
      actions.map(({ label }) => label),
      room,
      measure,
    )
    const parts = [
      text(kicker, type.small, { width: room, leading: 1.4, face: 'label', capitals: true, tracking: 0.06 }),
      text(title, type.h1, { width: room, leading: 1.02, face: 'display' }),
      text(words, lead, { face: 'text', width: Math.min(room, lead * 32), leading: 1.42 }),
      buttons > 0 ? buttons + gap * 0.3 : 0,
    ].filter((height) => height > 0)
    const copy = parts.reduce((sum, height) => sum + height, Math.max(0, parts.length - 1) * gap * 0.7)
    return image === null || kind === 'website' ? copy : copy + type.body * 8 + gap * 1.6
  },
})
