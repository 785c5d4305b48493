import { both, comparison, heading, page, table, text } from './words.ts'

/** The plan of the proposal: alternatives, dates, costs. */
export const projectProposalPlan = [
  page(
    'document-comparison',
    both(
      'The honest alternatives by the same five questions, doing nothing among them, and which one you recommend.',
      'Die ehrlichen Alternativen an denselben fünf Fragen, auch das Nichtstun, und welche Sie empfehlen.',
    ),
    heading(
      both(
        'The garden gives most seats for least money',
        'Der Garten gibt die meisten Plätze fürs wenigste Geld',
      ),
      {
        kicker: both('What else was considered', 'Was noch in Frage kam'),
      },
    ),
    comparison({
      options: [
        { name: both('Garden', 'Garten'), featured: true },
        { name: both('Extension', 'Anbau') },
        { name: both('Longer hours', 'Längere Zeiten') },
      ],
      criteria: [
        [both('Seats more', 'Plätze mehr'), { text: '90' }, { text: '60' }, { text: '0' }],
        [
          both('Cost, thousand €', 'Kosten, Tausend €'),
          { text: '264' },
          { text: both('2,380', '2.380') },
          { text: both('88 a year', '88 im Jahr') },
        ],
        [both('Open within a year', 'In einem Jahr offen'), 'yes', 'no', 'yes'],
        [both('Helps pupils at four', 'Hilft um vier'), 'yes', 'yes', 'no'],
        [both('Usable in winter', 'Im Winter nutzbar'), 'partly', 'yes', 'yes'],
      ],
      source: both('Example figures', 'Beispielzahlen'),
    }),
    text(
      'Longer hours help those who can come in the evening; they do not help pupils. We recommend the garden now, and evening hours from October to March.\n\n### Why not wait for the extension\n\nIt is the better building and the worse answer. Those who are fourteen today will have left school before its first window is in, and the lease will have run on for eight more years by then. The garden does not stand in its way: the foundations of the extension lie under the strip that stays paved.',
      'Längere Zeiten helfen denen, die abends können, nicht den Schülerinnen. Wir empfehlen den Garten jetzt und Abendstunden von Oktober bis März.\n\n### Warum nicht auf den Anbau warten\n\nEr ist das bessere Haus und die schlechtere Antwort. Wer heute vierzehn ist, hat die Schule verlassen, bevor sein erstes Fenster sitzt, und bis dahin läuft die Pacht acht Jahre weiter. Der Garten steht ihm nicht im Weg: Die Fundamente des Anbaus liegen unter dem Streifen, der gepflastert bleibt.',
    ),
  ),
  page(
    'document-timeline',
    both(
      'Five or six milestones with dates and who decides at each. The first one is the decision asked for.',
      'Fünf oder sechs Meilensteine mit Datum und wer jeweils entscheidet. Der erste ist die erbetene Entscheidung.',
    ),
    heading(
      both(
        'From the decision to the first reader in eight months',
        'Von der Entscheidung bis zur ersten Leserin in acht Monaten',
      ),
      {
        kicker: both('When', 'Wann'),
      },
    ),
    {
      blockType: 'timeline',
      entries: [
        {
          date: both('June', 'Juni'),
          title: both('The council ends the lease', 'Der Rat beendet die Pacht'),
          text: both('Without this, nothing else begins.', 'Ohne diesen Schritt beginnt kein anderer.'),
        },
        {
          date: both('October', 'Oktober'),
          title: both('The last car leaves', 'Das letzte Auto fährt'),
          text: both(
            'Permit holders move to the market car park.',
            'Dauerparker ziehen ins Parkhaus am Markt.',
          ),
        },
        {
          date: both('November', 'November'),
          title: both('Asphalt out, trees in', 'Asphalt raus, Bäume rein'),
          text: both(
            'Planting needs frost-free ground before December.',
            'Gepflanzt wird vor dem Frost im Dezember.',
          ),
        },
        {
          date: both('March', 'März'),
          title: both('The roof stands', 'Das Dach steht'),
          text: both(
            'Built by the vocational school’s carpentry class.',
            'Gebaut von der Zimmererklasse der Berufsschule.',
          ),
        },
        {
          date: both('May', 'Mai'),
          title: both('The door opens', 'Die Tür geht auf'),
          text: both(
            'With a reading, and ninety seats to choose from.',
            'Mit einer Lesung und neunzig freien Plätzen.',
          ),
        },
      ],
    },
    {
      blockType: 'callout',
      tone: 'warning',
      title: both('The one date that cannot move', 'Das eine Datum, das nicht rücken darf'),
      text: both(
        'The lease must be ended by 30 June. A day later it renews itself until the end of the decade.',
        'Die Pacht muss bis 30. Juni gekündigt sein. Einen Tag später verlängert sie sich bis zum Ende des Jahrzehnts.',
      ),
    },
    text(
      'The carpentry class has built for the city twice, a bus shelter and a footbridge. It needs the timber by January and a master’s signature on the drawings, which is promised.\n\nIf frost comes early, the trees are planted in March and the door opens four weeks later. Nothing else in the plan depends on the weather.',
      'Die Zimmererklasse hat für die Stadt schon zweimal gebaut, ein Wartehaus und eine Fußgängerbrücke. Sie braucht das Holz bis Januar und die Unterschrift eines Meisters unter den Zeichnungen; die ist zugesagt.\n\nKommt der Frost früh, werden die Bäume im März gepflanzt, und die Tür geht vier Wochen später auf. Sonst hängt im Plan nichts am Wetter.',
    ),
  ),
  page(
    'document-offer',
    both(
      'Every cost above one percent of the sum, who carries it, and what is not included.',
      'Jede Position über einem Prozent der Summe, wer sie trägt, und was nicht enthalten ist.',
    ),
    heading(both('The city pays less than half', 'Die Stadt zahlt weniger als die Hälfte'), {
      kicker: both('What it costs', 'Was es kostet'),
    }),
    table({
      caption: both(
        'Costs and who carries them, in thousand euros',
        'Kosten und wer sie trägt, in tausend Euro',
      ),
      columns: [
        both('Item', 'Posten'),
        both('Cost', 'Kosten'),
        both('City', 'Stadt'),
        both('Friends', 'Freundeskreis'),
      ],
      rows: [
        [both('Ground and planting', 'Boden und Pflanzung'), '118', '70', '48'],
        [both('Roof and tank', 'Dach und Tank'), '86', '30', '56'],
        [both('Furniture and power', 'Möbel und Strom'), '41', '15', '26'],
        [both('Planning', 'Planung'), '19', '10', '9'],
        [both('Total', 'Summe'), '264', '125', '139'],
      ],
      source: both('Example figures', 'Beispielzahlen'),
    }),
    text(
      'The Friends have collected 96,000 euros and hold promises for the rest. The roof is built by the vocational school at the price of the timber; without it the sum would be 41,000 euros higher.\n\nAfter the opening the garden costs 6,800 euros a year, most of it for cleaning. Not renewing the lease costs the city 9,400 euros of income.',
      'Der Freundeskreis hat 96.000 Euro gesammelt und für den Rest Zusagen. Das Dach baut die Berufsschule zum Preis des Holzes; ohne sie läge die Summe um 41.000 Euro höher.\n\nNach der Eröffnung kostet der Garten 6.800 Euro im Jahr, das meiste davon für die Reinigung. Ohne die Pacht fehlen der Stadt 9.400 Euro Einnahmen.',
    ),
    {
      blockType: 'callout',
      tone: 'warning',
      title: both('Not included', 'Nicht enthalten'),
      text: both(
        'Watering in the first two summers: four hours a week, which the Friends promise to give.',
        'Das Gießen in den ersten zwei Sommern: vier Stunden die Woche, die der Freundeskreis zusagt.',
      ),
    },
  ),
]
