import type { TemplatePage, TemplateSeed } from './template-seed.ts'

const months = (names: [string, string, string]) =>
  names.map((label, index) => ({ label, value: [40, 46, 55][index] ?? 0 }))

const english: TemplatePage[] = [
  {
    layout: 'slides-title',
    guidance: 'The quarter and its one message, not just its name.',
    blocks: [
      {
        blockType: 'cover',
        kicker: 'Quarterly review',
        title: 'The quarter in one sentence',
        subtitle: 'Team and date',
      },
    ],
  },
  {
    layout: 'slides-figures',
    guidance: 'Two to four figures that the audience already follows, each with its change.',
    blocks: [
      { blockType: 'heading', title: 'Where we stand against our goals' },
      {
        blockType: 'stats',
        stats: [
          { value: '00', label: 'first goal', note: 'Replace with your own figure' },
          { value: '00', label: 'second goal', note: 'Replace with your own figure' },
          { value: '00', label: 'third goal', note: 'Replace with your own figure' },
        ],
      },
    ],
  },
  {
    layout: 'slides-figures',
    guidance: 'One development over the quarter as a chart. The heading says what it shows.',
    blocks: [
      { blockType: 'heading', title: 'It rose each month' },
      {
        blockType: 'chart',
        title: 'Development by month (sample values)',
        type: 'column',
        unit: 'units',
        points: months(['First month', 'Second month', 'Third month']),
      },
    ],
  },
  {
    layout: 'slides-content',
    guidance: 'What went well, what did not, what was learned: one line each, without excuses.',
    blocks: [
      { blockType: 'heading', title: 'What we learned' },
      {
        blockType: 'steps',
        steps: [
          { title: 'Keep', text: 'What worked and why.' },
          { title: 'Change', text: 'What did not, and what we do instead.' },
          { title: 'Drop', text: 'What nobody would miss.' },
        ],
      },
    ],
  },
  {
    layout: 'slides-closing',
    guidance: 'The three most important things of the next quarter, or the decision needed today.',
    blocks: [
      {
        blockType: 'callToAction',
        title: 'The decision we need today',
        text: 'What follows from yes, and what from no.',
      },
    ],
  },
]

const german: TemplatePage[] = [
  {
    layout: 'slides-title',
    guidance: 'Das Quartal und seine eine Botschaft, nicht nur sein Name.',
    blocks: [
      {
        blockType: 'cover',
        kicker: 'Quartalsrückblick',
        title: 'Das Quartal in einem Satz',
        subtitle: 'Team und Datum',
      },
    ],
  },
  {
    layout: 'slides-figures',
    guidance: 'Zwei bis vier Zahlen, die das Publikum kennt, jede mit ihrer Veränderung.',
    blocks: [
      { blockType: 'heading', title: 'Wo wir gegenüber den Zielen stehen' },
      {
        blockType: 'stats',
        stats: [
          { value: '00', label: 'erstes Ziel', note: 'Durch Ihre Zahl ersetzen' },
          { value: '00', label: 'zweites Ziel', note: 'Durch Ihre Zahl ersetzen' },
          { value: '00', label: 'drittes Ziel', note: 'Durch Ihre Zahl ersetzen' },
        ],
      },
    ],
  },
  {
    layout: 'slides-figures',
    guidance: 'Eine Entwicklung im Quartal als Diagramm. Die Überschrift sagt, was es zeigt.',
    blocks: [
      { blockType: 'heading', title: 'Es stieg jeden Monat' },
      {
        blockType: 'chart',
        title: 'Entwicklung nach Monaten (Beispielwerte)',
        type: 'column',
        unit: 'Einheiten',
        points: months(['Erster Monat', 'Zweiter Monat', 'Dritter Monat']),
      },
    ],
  },
  {
    layout: 'slides-content',
    guidance: 'Was gut lief, was nicht, was daraus folgt: je eine Zeile, ohne Ausreden.',
    blocks: [
      { blockType: 'heading', title: 'Was wir gelernt haben' },
      {
        blockType: 'steps',
        steps: [
          { title: 'Behalten', text: 'Was sich bewährt hat und warum.' },
          { title: 'Ändern', text: 'Was nicht ging und was wir stattdessen tun.' },
          { title: 'Lassen', text: 'Was niemandem fehlen würde.' },
        ],
      },
    ],
  },
  {
    layout: 'slides-closing',
    guidance: 'Die drei wichtigsten Dinge des nächsten Quartals oder die Entscheidung, die heute ansteht.',
    blocks: [
      {
        blockType: 'callToAction',
        title: 'Worüber wir heute entscheiden',
        text: 'Was aus Ja folgt und was aus Nein.',
      },
    ],
  },
]

/** Five slides on a quarter: message, figures, development, lessons, decision. */
export const quarterlyReview: TemplateSeed = {
  slug: 'quarterly-review',
  kind: 'slides',
  theme: 'signal',
  tags: ['review', 'team'],
  title: { en: 'Quarterly review', de: 'Quartalsrückblick' },
  description: {
    en: 'Five slides from the message to the decision.',
    de: 'Fünf Folien von der Botschaft bis zur Entscheidung.',
  },
  pages: { en: english, de: german },
}
