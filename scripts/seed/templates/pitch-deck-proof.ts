import { both, comparison, heading, page, text } from './words.ts'

const example = both('Example figures', 'Beispielzahlen')

/** The middle of the pitch: proof, growth, money, competition. */
export const pitchDeckProof = [
  page(
    'slides-number',
    both('The one figure that proves people want it.', 'Die eine Zahl, die beweist, dass man es will.'),
    {
      blockType: 'keyFigure',
      value: '91 %',
      label: both('of pouches come back within two weeks', 'der Hüllen kommen binnen zwei Wochen zurück'),
      note: both(
        'Measured over [12,000] parcels in three shops',
        'Gemessen an [12.000] Paketen in drei Shops',
      ),
    },
  ),
  page(
    'slides-chart-text',
    both(
      'Growth as a chart, and beside it why it goes on.',
      'Wachstum als Diagramm, daneben, warum es weitergeht.',
    ),
    heading(both('Parcels double each quarter', 'Die Pakete verdoppeln sich jedes Quartal')),
    text(
      'Each new shop brings the customers of the last one back.',
      'Jeder neue Shop bringt die Kundschaft des letzten wieder.',
    ),
    {
      blockType: 'chart',
      title: both('Parcels sent in pouches', 'Pakete in Hüllen'),
      type: 'column',
      unit: both('thousand', 'Tausend'),
      points: [
        { label: 'Q1', value: 1.6 },
        { label: 'Q2', value: 3.1 },
        { label: 'Q3', value: 6.4 },
        { label: 'Q4', value: 12.2 },
      ],
      source: example,
    },
  ),
  page(
    'slides-figures',
    both(
      'What one sale earns and costs. Three figures an investor can check.',
      'Was ein Verkauf bringt und kostet. Drei Zahlen, die man prüfen kann.',
    ),
    heading(both('Each journey earns, from the third one on', 'Ab der dritten Reise verdient jede Hülle')),
    {
      blockType: 'stats',
      stats: [
        { value: both('€1.90', '1,90 €'), label: both('a shop pays per parcel', 'zahlt ein Shop je Paket') },
        { value: both('€0.74', '0,74 €'), label: both('for post and washing', 'für Porto und Wäsche') },
        {
          value: both('€3.20', '3,20 €'),
          label: both('for a new pouch, once', 'für eine neue Hülle, einmal'),
          note: example,
        },
      ],
    },
  ),
  page(
    'slides-comparison',
    both(
      'What others do well, said fairly, and the one thing only you do.',
      'Was andere gut machen, fair gesagt, und das eine, das nur Sie tun.',
    ),
    heading(
      both(
        'Others collect boxes; we use the letter box',
        'Andere sammeln Kisten, wir nehmen den Briefkasten',
      ),
    ),
    comparison({
      options: [
        { name: both('Cardboard', 'Karton') },
        { name: both('Box with a deposit', 'Kiste mit Pfand') },
        { name: both('Our pouch', 'Unsere Hülle'), featured: true },
      ],
      criteria: [
        [both('Used again', 'Wird wieder benutzt'), 'no', 'yes', 'yes'],
        [both('Goes back without a counter', 'Zurück ohne Schalter'), 'partly', 'no', 'yes'],
        [both('Takes fragile goods', 'Für Zerbrechliches'), 'yes', 'yes', 'no'],
        [
          both('Cost per journey', 'Kosten je Reise'),
          { text: both('€0.61', '0,61 €') },
          { text: both('€1.40', '1,40 €') },
          { text: both('€0.82', '0,82 €') },
        ],
      ],
      source: example,
    }),
  ),
]
