import type { TemplateSeed } from './template-seed.ts'
import { both, heading, opening, page, text } from './words.ts'

const pictures = (captions: readonly [string, string][]) =>
  captions.map(([en, de]) => ({ caption: both(en, de) }))

/** Work first: pictures, two stories, a person, a way to get in touch. */
export const portfolioSite: TemplateSeed = {
  slug: 'portfolio-site',
  kind: 'website',
  theme: 'atelier',
  tags: ['portfolio', 'studio', 'person'],
  title: both('Portfolio site', 'Portfolio'),
  description: both(
    'Work first: a wall of pictures, two stories behind them, a person and a way to reach her.',
    'Die Arbeit zuerst: eine Wand voll Bilder, zwei Geschichten dahinter, ein Mensch und sein Weg zu ihm.',
  ),
  pages: [
    opening(
      both('Work', 'Arbeiten'),
      page(
        'website-hero',
        both(
          'Who you are as what you make, in at most seven words. One link to the newest work.',
          'Wer Sie sind als das, was Sie machen, in höchstens sieben Wörtern. Ein Link zur neuesten Arbeit.',
        ),
        {
          blockType: 'hero',
          kicker: both('[Your name], ceramics', '[Ihr Name], Keramik'),
          title: both('Vessels for one kind of light', 'Gefäße für eine Art von Licht'),
          text: both(
            'Porcelain thin enough to glow, thrown in a former signal box by the river.',
            'Porzellan, dünn genug zum Leuchten, gedreht in einem alten Stellwerk am Fluss.',
          ),
          actions: [{ label: both('See the winter series', 'Winterserie ansehen'), url: '#' }],
        },
      ),
    ),
    page(
      'website-gallery',
      both(
        'Six works from one year. Captions name material, size and nothing else.',
        'Sechs Arbeiten aus einem Jahr. Die Bildunterschriften nennen Material und Größe, sonst nichts.',
      ),
      heading(both('Six pieces of a winter', 'Sechs Stücke aus einem Winter')),
      {
        blockType: 'gallery',
        images: pictures([
          ['Bowl, 21 cm', 'Schale, 21 cm'],
          ['Lamp, 34 cm', 'Leuchte, 34 cm'],
          ['Pair of cups', 'Zwei Becher'],
          ['Dish with a tear', 'Teller mit Riss'],
          ['Lidded jar, 18 cm', 'Deckeldose, 18 cm'],
          ['Test tiles', 'Probekacheln'],
        ]),
      },
    ),
    page(
      'website-picture',
      both(
        'One commission as a story: the wish, the problem, what came of it. 60 words.',
        'Ein Auftrag als Geschichte: der Wunsch, das Problem, was daraus wurde. 60 Wörter.',
      ),
      heading(both('Forty lamps for a reading room', 'Vierzig Leuchten für einen Lesesaal'), {
        kicker: both('Commission', 'Auftrag'),
      }),
      text(
        'The architects wanted lamps that do not glare and break well. We threw sixty, fired fifty-one and hung forty, each a little different where the hand had left the clay.',
        'Die Architekten wollten Leuchten, die nicht blenden und gut zerbrechen. Wir drehten sechzig, brannten einundfünfzig und hängten vierzig, jede ein wenig anders, wo die Hand den Ton verlassen hat.',
      ),
      { blockType: 'image', ratio: 'wide' },
    ),
    opening(
      both('Studio', 'Werkstatt'),
      page(
        'website-article',
        both(
          'Who you are and how you work, in the first person, 150 to 220 words. No list of prizes.',
          'Wer Sie sind und wie Sie arbeiten, in der ersten Person, 150 bis 220 Wörter. Keine Liste von Preisen.',
        ),
        heading(
          both('I stop when the wall begins to listen', 'Ich höre auf, wenn die Wand zu hören beginnt'),
        ),
        text(
          'I learned to throw in a village where every house needed a crock for cabbage. Crocks are thick. When I moved to the river I began to take away: first the foot, then the rim, then half the wall.\n\nPorcelain forgives nothing and tells everything. A finger that rests a second too long shows after the firing as a shadow, so I work in the mornings, without music, and never more than three hours.\n\n### How a piece comes about\n\nOf ten that I throw, six survive drying and four the kiln. I keep the others on a shelf by the window. Pupils who visit are allowed to break one and listen: good porcelain rings, even in pieces.',
          'Drehen habe ich in einem Dorf gelernt, in dem jedes Haus einen Topf für Kraut brauchte. Krauttöpfe sind dick. Am Fluss begann ich wegzunehmen: erst den Fuß, dann den Rand, dann die halbe Wand.\n\nPorzellan verzeiht nichts und verrät alles. Ein Finger, der eine Sekunde zu lange ruht, ist nach dem Brand ein Schatten. Darum arbeite ich morgens, ohne Musik und nie länger als drei Stunden.\n\n### Wie ein Stück entsteht\n\nVon zehn, die ich drehe, überstehen sechs das Trocknen und vier den Ofen. Die anderen stehen auf einem Brett am Fenster. Schulklassen dürfen eines zerbrechen und hinhören: Gutes Porzellan klingt, auch in Stücken.',
        ),
      ),
    ),
    page(
      'website-closing',
      both(
        'What people may write about, and how soon you answer.',
        'Wozu man schreiben darf und wie bald Sie antworten.',
      ),
      {
        blockType: 'callToAction',
        title: both('Come by when the flag is out', 'Kommen Sie vorbei, wenn die Fahne draußen hängt'),
        text: both(
          'Or write: for lamps, for repairs, for a morning at the wheel. I answer on Fridays.',
          'Oder schreiben Sie: für Leuchten, für Reparaturen, für einen Morgen an der Scheibe. Ich antworte freitags.',
        ),
        label: both('Write to me', 'Schreiben Sie mir'),
        url: '#',
      },
    ),
    page('website-footer', both('Address, opening hours, imprint.', 'Adresse, Öffnungszeiten, Impressum.'), {
      blockType: 'footer',
      name: both('[Your name]', '[Ihr Name]'),
      text: both('Signal box 3, by the river', 'Stellwerk 3, am Fluss'),
      columns: [
        {
          title: both('Visit', 'Besuch'),
          links: [
            { label: both('Opening hours', 'Öffnungszeiten'), url: '#' },
            { label: both('Imprint', 'Impressum'), url: '#' },
          ],
        },
      ],
    }),
  ],
}
