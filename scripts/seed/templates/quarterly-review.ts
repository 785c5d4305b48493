import { quarterlyReviewFigures } from './quarterly-review-figures.ts'
import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page } from './words.ts'

/** Seven slides on a quarter: message, figures, development, lessons, decision. */
export const quarterlyReview: TemplateSeed = {
  slug: 'quarterly-review',
  kind: 'slides',
  theme: 'ledger',
  tags: ['review', 'team', 'figures'],
  title: both('Quarterly review', 'Quartalsrückblick'),
  description: both(
    'Seven slides from the message of the quarter to the decision it asks for.',
    'Sieben Folien von der Botschaft des Quartals bis zur Entscheidung, die sie verlangt.',
  ),
  pages: [
    page(
      'slides-title',
      both(
        'The quarter and its one message, not just its name.',
        'Das Quartal und seine eine Botschaft, nicht nur sein Name.',
      ),
      {
        blockType: 'cover',
        kicker: both('Third quarter', 'Drittes Quartal'),
        title: both('More rides, fewer broken wheels', 'Mehr Fahrten, weniger kaputte Räder'),
        subtitle: both('City bikes · operations', 'Stadträder · Betrieb'),
        date: both('October', 'Oktober'),
      },
    ),
    ...quarterlyReviewFigures,
    page(
      'slides-content',
      both(
        'What went well, what did not, what was learned: one line each, without excuses.',
        'Was gut lief, was nicht, was daraus folgt: je eine Zeile, ohne Ausreden.',
      ),
      heading(both('What we keep, change and drop', 'Was wir behalten, ändern und lassen')),
      {
        blockType: 'steps',
        steps: [
          {
            title: both('Keep', 'Behalten'),
            text: both(
              'The night team: bikes are mended when nobody needs them.',
              'Die Nachtschicht: repariert wird, wenn niemand fährt.',
            ),
          },
          {
            title: both('Change', 'Ändern'),
            text: both(
              'Five people on the hotline on Monday mornings.',
              'Montags bis elf zu fünft an der Hotline.',
            ),
          },
          {
            title: both('Drop', 'Lassen'),
            text: both(
              'The tyre without a tube. It saved nothing.',
              'Den Reifen ohne Schlauch. Er hat nichts gespart.',
            ),
          },
        ],
      },
    ),
    page(
      'slides-closing',
      both(
        'The decision needed today, what follows from yes and what from no.',
        'Die Entscheidung von heute, was aus Ja folgt und was aus Nein.',
      ),
      {
        blockType: 'callToAction',
        title: both(
          'Decide today: three more people on Mondays',
          'Heute entscheiden: montags drei Leute mehr',
        ),
        text: both(
          'Yes costs 2,100 euros a month and ends the queue. No keeps it until January.',
          'Ja kostet 2.100 Euro im Monat und beendet die Schlange. Nein behält sie bis Januar.',
        ),
      },
    ),
  ],
}
