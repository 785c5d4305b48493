import { both, heading, page, table, text } from './words.ts'

const example = both('Example figures', 'Beispielzahlen')

/** The figures of the quarterly review. */
export const quarterlyReviewFigures = [
  page(
    'slides-figures',
    both(
      'Two to four figures that the audience already follows, each with its change.',
      'Zwei bis vier Zahlen, die das Publikum kennt, jede mit ihrer Veränderung.',
    ),
    heading(both('Three goals out of four are reached', 'Drei von vier Zielen sind erreicht')),
    {
      blockType: 'stats',
      stats: [
        {
          value: both('418,000', '418.000'),
          label: both('rides', 'Fahrten'),
          note: both('goal 400,000', 'Ziel 400.000'),
        },
        {
          value: '96 %',
          label: both('of bikes ready at 7 a.m.', 'der Räder um 7 Uhr bereit'),
          note: both('goal 95 %', 'Ziel 95 %'),
        },
        {
          value: '2.1',
          label: both('repairs per 100 rides', 'Reparaturen je 100 Fahrten'),
          note: both('goal 2.5', 'Ziel 2,5'),
        },
        {
          value: both('11 min', '11 min'),
          label: both('until the hotline answers', 'bis die Hotline antwortet'),
          note: both('goal 5 min', 'Ziel 5 min'),
        },
      ],
    },
  ),
  page(
    'slides-chart',
    both(
      'One development over the quarter as a chart. The heading says what it shows.',
      'Eine Entwicklung im Quartal als Diagramm. Die Überschrift sagt, was es zeigt.',
    ),
    heading(both('Repairs fell when the night team began', 'Seit der Nachtschicht sinken die Reparaturen')),
    {
      blockType: 'chart',
      title: both('Repairs per 100 rides, by week', 'Reparaturen je 100 Fahrten, nach Wochen'),
      type: 'line',
      unit: both('repairs', 'Reparaturen'),
      points: [3.4, 3.3, 3.5, 3.1, 2.8, 2.6, 2.4, 2.3, 2.1, 2.1].map((value, index) => ({
        label: both(`W${27 + index}`, `KW${27 + index}`),
        value,
      })),
      source: example,
    },
  ),
  page(
    'slides-chart-text',
    both(
      'Where the miss comes from: one chart, one sentence that does not excuse it.',
      'Woher der Fehlschlag kommt: ein Diagramm, ein Satz ohne Ausrede.',
    ),
    heading(both('The hotline is slow on Mondays only', 'Die Hotline ist nur montags langsam')),
    text(
      'Half of all calls come before noon on one day. Two people answer; five would be needed until eleven.',
      'Die Hälfte aller Anrufe kommt an einem Vormittag. Zwei nehmen ab, bis elf bräuchte es fünf.',
    ),
    {
      blockType: 'chart',
      title: both('Waiting time by weekday', 'Wartezeit nach Wochentag'),
      type: 'column',
      unit: 'min',
      points: [
        { label: both('Mon', 'Mo'), value: 34 },
        { label: both('Tue', 'Di'), value: 6 },
        { label: both('Wed', 'Mi'), value: 5 },
        { label: both('Thu', 'Do'), value: 4 },
        { label: both('Fri', 'Fr'), value: 7 },
      ],
      source: example,
    },
  ),
  page(
    'slides-table',
    both(
      'The budget as the audience knows it: planned, spent, left. At most six rows.',
      'Das Budget, wie das Publikum es kennt: geplant, ausgegeben, übrig. Höchstens sechs Zeilen.',
    ),
    heading(both('We are within budget, except for tyres', 'Wir liegen im Plan, außer bei Reifen')),
    table({
      columns: [
        both('Item, thousand €', 'Posten, Tausend €'),
        both('Planned', 'Geplant'),
        both('Spent', 'Ausgegeben'),
        both('Left', 'Übrig'),
      ],
      rows: [
        [both('Staff', 'Personal'), '310', '302', '8'],
        [both('Spare parts', 'Ersatzteile'), '88', '71', '17'],
        [both('Tyres', 'Reifen'), '24', '39', '−15'],
        [both('Vans', 'Transporter'), '46', '44', '2'],
      ],
      source: example,
    }),
  ),
]
