import type { TemplateSeed } from './template-seed.ts'
import { eventSitePlaces } from './event-site-places.ts'
import { both, heading, opening, page } from './words.ts'

/** A site of three pages for one night: what it is, the programme, how to get there. */
export const eventSite: TemplateSeed = {
  slug: 'event-site',
  kind: 'website',
  theme: 'festival',
  tags: ['event', 'festival', 'culture'],
  title: both('Event site', 'Website für eine Veranstaltung'),
  description: both(
    'Three pages: what it is, the programme by the hour, how to get there and get in.',
    'Drei Seiten: worum es geht, das Programm nach Stunden, Anfahrt und Eintritt.',
  ),
  pages: [
    opening(
      both('The night', 'Die Nacht'),
      page(
        'website-hero',
        both(
          'What, when and where in one glance, and the way to a ticket.',
          'Was, wann und wo auf einen Blick, und der Weg zur Karte.',
        ),
        {
          blockType: 'hero',
          kicker: both('Saturday 17 October · 6 p.m. to midnight', 'Samstag, 17. Oktober · 18 bis 24 Uhr'),
          title: both('The night of open presses', 'Die Nacht der offenen Pressen'),
          text: both(
            'Nineteen print shops unlock their doors, ink their rollers and let you pull the lever.',
            'Neunzehn Druckereien schließen auf, färben ihre Walzen ein und lassen Sie am Hebel ziehen.',
          ),
          actions: [
            { label: both('Get a ticket', 'Karte holen'), url: '#' },
            { label: both('See the programme', 'Programm ansehen'), url: '#' },
          ],
        },
      ),
    ),
    page(
      'website-features',
      both(
        'Three reasons to come, each for somebody else: children, neighbours, professionals.',
        'Drei Gründe zu kommen, je für andere: Kinder, Nachbarn, Fachleute.',
      ),
      heading(
        both(
          'Come for an hour, stay for the smell',
          'Kommen Sie für eine Stunde, bleiben Sie wegen des Geruchs',
        ),
      ),
      {
        blockType: 'features',
        features: [
          {
            title: both('Print your name', 'Drucken Sie Ihren Namen'),
            text: both(
              'In wood type as tall as a hand, on a poster you take home.',
              'In Holzlettern, groß wie eine Hand, auf ein Plakat zum Mitnehmen.',
            ),
            sign: 'heart',
          },
          {
            title: both('See the big one run', 'Sehen Sie die Große laufen'),
            text: both(
              'A rotary press of 1961 wakes at nine, and the house shakes.',
              'Eine Rotation von 1961 läuft um neun an, und das Haus bebt.',
            ),
            sign: 'bolt',
          },
          {
            title: both('Ask a typesetter', 'Fragen Sie eine Setzerin'),
            text: both(
              'Eleven of them sit at a long table and answer until midnight.',
              'Elf sitzen an einem langen Tisch und antworten bis Mitternacht.',
            ),
            sign: 'talk',
          },
        ],
      },
    ),
    page(
      'website-voice',
      both(
        'One sentence somebody said last year, with name and consent.',
        'Ein Satz vom letzten Jahr, mit Namen und Einverständnis.',
      ),
      {
        blockType: 'quote',
        text: both(
          'I came to look at machines and went home with ink on both elbows.',
          'Ich wollte Maschinen ansehen und ging mit Farbe an beiden Ellbogen heim.',
        ),
        attribution: both('[A visitor]', '[Eine Besucherin]'),
      },
    ),
    opening(
      both('Programme', 'Programm'),
      page(
        'website-timeline',
        both(
          'The evening by the hour: what happens, where, for whom. Six to ten entries.',
          'Der Abend nach Stunden: was geschieht, wo, für wen. Sechs bis zehn Einträge.',
        ),
        heading(both('Six hours, nineteen doors', 'Sechs Stunden, neunzehn Türen')),
        {
          blockType: 'agenda',
          topics: [
            {
              time: '18:00',
              title: both('All doors open', 'Alle Türen gehen auf'),
              text: both(
                'With the first sheet of the night at every house.',
                'Mit dem ersten Bogen der Nacht in jedem Haus.',
              ),
            },
            {
              time: '19:00',
              title: both('Children print', 'Kinder drucken'),
              text: both(
                'Potatoes, leaves and lead, in the yard of the museum.',
                'Kartoffeln, Blätter und Blei, im Hof des Museums.',
              ),
            },
            {
              time: '20:00',
              title: both('How a book is bound', 'Wie ein Buch gebunden wird'),
              text: both('Forty minutes, eight hands, one book.', 'Vierzig Minuten, acht Hände, ein Buch.'),
            },
            {
              time: '21:00',
              title: both('The rotary press wakes', 'Die Rotation läuft an'),
              text: both('Hold your hat.', 'Halten Sie Ihren Hut fest.'),
            },
            {
              time: '22:30',
              title: both('Posters by candlelight', 'Plakate bei Kerzenlicht'),
              text: both('The oldest press of the city, by hand.', 'Die älteste Presse der Stadt, von Hand.'),
            },
            {
              time: '24:00',
              title: both('The last sheet', 'Der letzte Bogen'),
              text: both(
                'Signed by everyone who is still there.',
                'Unterschrieben von allen, die noch da sind.',
              ),
            },
          ],
        },
      ),
    ),
    ...eventSitePlaces,
  ],
}
