import { both, heading, opening, page, table, text } from './words.ts'

const example = both('Example figures', 'Beispielzahlen')

/** The accounts of the annual report: key figures, development, balance. */
export const annualReportFigures = [
  opening(
    both('The accounts', 'Die Rechnung'),
    page(
      'document-figures',
      both(
        'Three figures members know, each with the year before; then the one development that explains them.',
        'Drei Zahlen, die die Mitglieder kennen, je mit Vorjahr; dann die eine Entwicklung, die sie erklärt.',
      ),
      heading(both('Rents stood still while the market did not', 'Die Mieten blieben, der Markt nicht')),
      {
        blockType: 'stats',
        stats: [
          {
            value: '42',
            label: both('homes bought', 'Wohnungen gekauft'),
            note: both('none the year before', 'keine im Vorjahr'),
          },
          {
            value: '610',
            label: both('members', 'Mitglieder'),
            note: both('118 more than a year ago', '118 mehr als vor einem Jahr'),
          },
          {
            value: both('€7.90', '7,90 €'),
            label: both('rent per square metre', 'Miete je Quadratmeter'),
            note: both('€7.72 the year before', '7,72 € im Vorjahr'),
          },
        ],
      },
      {
        blockType: 'chart',
        title: both(
          'Rent per square metre, ours and the city’s',
          'Miete je Quadratmeter, unsere und die der Stadt',
        ),
        type: 'line',
        unit: '€',
        series: both('Lindenhof', 'Lindenhof'),
        compareSeries: both('City', 'Stadt'),
        points: [
          { label: '2021', value: 7.2, compare: 9.1 },
          { label: '2022', value: 7.4, compare: 9.8 },
          { label: '2023', value: 7.5, compare: 10.6 },
          { label: '2024', value: 7.7, compare: 11.5 },
          { label: '2025', value: 7.9, compare: 12.4 },
        ],
        source: example,
      },
    ),
  ),
  page(
    'document-table',
    both(
      'The balance, as short as the law allows: what is owned, what is owed, this year and the last.',
      'Die Bilanz, so kurz wie erlaubt: was da ist, was geschuldet wird, dieses Jahr und letztes.',
    ),
    heading(
      both(
        'More debt than ever, and every euro of it is a wall',
        'Mehr Schulden als je, und jeder Euro davon ist eine Wand',
      ),
    ),
    table({
      caption: both(
        'Balance at the end of the year, in thousand euros',
        'Bilanz zum Jahresende in tausend Euro',
      ),
      columns: [both('Item', 'Posten'), both('This year', 'Dieses Jahr'), both('Last year', 'Letztes Jahr')],
      rows: [
        [both('Houses and land', 'Häuser und Grund'), both('9,840', '9.840'), both('3,120', '3.120')],
        [both('Cash and receivables', 'Kasse und Forderungen'), '412', '655'],
        [both('Shares of members', 'Anteile der Mitglieder'), both('2,306', '2.306'), both('1,190', '1.190')],
        [both('Reserves', 'Rücklagen'), '846', '905'],
        [both('Loans', 'Darlehen'), both('7,100', '7.100'), both('1,680', '1.680')],
      ],
      source: example,
    }),
    text(
      'We owe four times as much as a year ago. Against it stand eight houses with forty-two rented homes, valued at what they cost and not at what a fund would pay. The loan runs for thirty years; each year a little more of the rent goes into the walls and a little less to the bank.\n\nCash is lower by a third, because two roofs were paid from it rather than from credit. The reserves still cover every repair we expect in the next two winters.',
      'Wir schulden viermal so viel wie vor einem Jahr. Dagegen stehen acht Häuser mit zweiundvierzig vermieteten Wohnungen, bewertet mit dem, was sie gekostet haben, nicht mit dem, was ein Fonds zahlen würde. Das Darlehen läuft dreißig Jahre; jedes Jahr geht etwas mehr Miete in die Wände und etwas weniger an die Bank.\n\nDie Kasse ist um ein Drittel kleiner, weil zwei Dächer aus ihr und nicht aus Kredit bezahlt wurden. Die Rücklagen decken jede Reparatur, die wir in den nächsten zwei Wintern erwarten.',
    ),
    {
      blockType: 'callout',
      tone: 'key',
      title: both('How safe is that?', 'Wie sicher ist das?'),
      text: both(
        'Interest is fixed for twenty years. If one flat in ten stood empty, the rents would still carry the loan.',
        'Der Zins ist zwanzig Jahre fest. Stünde jede zehnte Wohnung leer, trügen die Mieten das Darlehen noch.',
      ),
    },
  ),
  page(
    'document-charts',
    both(
      'Where the money came from and where it went, side by side with at most five parts each.',
      'Woher das Geld kam und wohin es ging, nebeneinander mit höchstens fünf Teilen.',
    ),
    heading(
      both(
        'Two thirds of each rent go back into the houses',
        'Zwei Drittel jeder Miete gehen zurück in die Häuser',
      ),
    ),
    {
      blockType: 'chart',
      title: both('Where a month’s rent goes', 'Wohin eine Monatsmiete geht'),
      type: 'bar',
      unit: '%',
      points: [
        { label: both('Upkeep', 'Instandhaltung'), value: 38 },
        { label: both('Loan', 'Darlehen'), value: 29 },
        { label: both('Heating', 'Heizung'), value: 21 },
        { label: both('Office', 'Verwaltung'), value: 12 },
      ],
      source: example,
    },
    {
      blockType: 'chart',
      title: both('What was built with it', 'Was damit gebaut wurde'),
      type: 'bar',
      unit: both('thousand €', 'Tausend €'),
      points: [
        { label: both('Roofs', 'Dächer'), value: 184 },
        { label: both('Windows', 'Fenster'), value: 96 },
        { label: both('Pipes', 'Leitungen'), value: 71 },
        { label: both('Yard', 'Hof'), value: 22 },
      ],
      source: example,
    },
    text(
      'Of each hundred euros of rent, thirty-eight go into upkeep. That is ten more than the city’s housing company spends, and the reason why our complaints fit into one folder.\n\n### What did not get done\n\nThe windows of number 14 were planned for autumn and are still rattling. The joinery closed, and the second offer was half as high again. They will be replaced in May, together with those of number 16.',
      'Von hundert Euro Miete gehen achtunddreißig in die Instandhaltung. Das sind zehn mehr als bei der städtischen Gesellschaft und der Grund, warum unsere Beschwerden in einen Ordner passen.\n\n### Was liegen blieb\n\nDie Fenster der Nummer 14 waren für den Herbst geplant und klappern noch. Die Tischlerei hat geschlossen, das zweite Angebot lag um die Hälfte höher. Sie kommen im Mai, zusammen mit denen der Nummer 16.',
    ),
    {
      blockType: 'stats',
      stats: [
        { value: '9', label: both('repairs a week, on average', 'Reparaturen je Woche im Schnitt') },
        { value: both('2 days', '2 Tage'), label: both('until somebody comes', 'bis jemand kommt') },
        { value: '14', label: both('complaints in a year', 'Beschwerden im Jahr'), note: example },
      ],
    },
  ),
]
