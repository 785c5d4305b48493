import type { TemplateSeed } from './template-seed.ts'
import { both, page } from './words.ts'

/** One poster on A3: what, when, where. */
export const eventPoster: TemplateSeed = {
  slug: 'event-poster',
  kind: 'graphic',
  theme: 'festival',
  size: 'a3',
  tags: ['event', 'poster', 'print'],
  title: both('Event poster', 'Veranstaltungsplakat'),
  description: both(
    'What, when and where on A3, readable from across the street.',
    'Was, wann und wo auf A3, lesbar von der anderen Straßenseite.',
  ),
  pages: [
    page(
      'graphic-poster',
      both(
        'A title of at most six words, one line on what it is, then day, time and place. An image of one thing, not of a crowd.',
        'Ein Titel von höchstens sechs Wörtern, eine Zeile dazu, dann Tag, Uhrzeit und Ort. Ein Bild von einem Ding, nicht von einer Menge.',
      ),
      {
        blockType: 'cover',
        kicker: both('Saturday 17 October', 'Samstag, 17. Oktober'),
        title: both('Night of open presses', 'Nacht der offenen Pressen'),
        subtitle: both(
          'Nineteen print shops let you pull the lever.',
          'Neunzehn Druckereien lassen Sie am Hebel ziehen.',
        ),
        byline: both('Old town and harbour', 'Altstadt und Hafen'),
        date: both('6 p.m. to midnight', '18 bis 24 Uhr'),
      },
    ),
  ],
}
