import type { TemplateSeed } from './template-seed.ts'

/** One poster: what, when, where. */
export const eventPoster: TemplateSeed = {
  slug: 'event-poster',
  kind: 'graphic',
  theme: 'grotesk',
  tags: ['event', 'poster'],
  title: { en: 'Event poster', de: 'Veranstaltungsplakat' },
  description: {
    en: 'What, when and where, readable from across the street.',
    de: 'Was, wann und wo, lesbar von der anderen Straßenseite.',
  },
  pages: {
    en: [
      {
        layout: 'graphic-poster',
        guidance: 'A title of at most six words, one line on what it is, then day, time and place.',
        blocks: [
          {
            blockType: 'cover',
            kicker: 'Free entry',
            title: 'The event in six words',
            subtitle: 'One line that makes people curious.',
            byline: 'Place and street',
            date: 'Day and time',
          },
        ],
      },
    ],
    de: [
      {
        layout: 'graphic-poster',
        guidance: 'Ein Titel von höchstens sechs Wörtern, eine Zeile dazu, dann Tag, Uhrzeit und Ort.',
        blocks: [
          {
            blockType: 'cover',
            kicker: 'Eintritt frei',
            title: 'Das Fest in sechs Wörtern',
            subtitle: 'Eine Zeile, die neugierig macht.',
            byline: 'Ort und Straße',
            date: 'Tag und Uhrzeit',
          },
        ],
      },
    ],
  },
}
