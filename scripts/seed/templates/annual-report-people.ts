import { both, heading, opening, page, team, text } from './words.ts'

/** The last pages of the annual report: the year by month, people, plans. */
export const annualReportPeople = [
  page(
    'document-timeline',
    both(
      'Six to eight moments that moved the year, dated. What did not work belongs here too.',
      'Sechs bis acht Momente, die das Jahr bewegten, mit Datum. Auch was nicht gelang, gehört hierher.',
    ),
    heading(both('Eleven weeks, then ten months of detail', 'Elf Wochen, dann zehn Monate Kleinarbeit')),
    {
      blockType: 'timeline',
      entries: [
        {
          date: both('March', 'März'),
          title: both('The street is for sale', 'Die Straße steht zum Verkauf'),
          text: both('The heirs give the tenants eleven weeks.', 'Die Erben geben den Mietern elf Wochen.'),
        },
        {
          date: both('May', 'Mai'),
          title: both('206 members sign', '206 Mitglieder zeichnen'),
          text: both(
            'Three weeks before the deadline the sum is there.',
            'Drei Wochen vor der Frist ist die Summe da.',
          ),
        },
        {
          date: both('July', 'Juli'),
          title: both('The first offer is refused', 'Das erste Gebot wird abgelehnt'),
          text: both(
            'We had left out the cellars. The second one counts them.',
            'Die Keller fehlten. Das zweite zählt sie mit.',
          ),
        },
        {
          date: both('September', 'September'),
          title: both('The keys change hands', 'Die Schlüssel wechseln'),
          text: both(
            'Forty-two doors, one evening, much soup.',
            'Zweiundvierzig Türen, ein Abend, viel Suppe.',
          ),
        },
        {
          date: both('December', 'Dezember'),
          title: both('The first roof is tight', 'Das erste Dach ist dicht'),
          text: both('Number 4, nine days earlier than planned.', 'Nummer 4, neun Tage früher als geplant.'),
        },
      ],
    },
    {
      blockType: 'image',
      ratio: 'wide',
      caption: both(
        'Keys of Lindenstraße 4 to 18 on the evening of 30 September',
        'Die Schlüssel der Lindenstraße 4 bis 18 am Abend des 30. September',
      ),
    },
  ),
  opening(
    both('Who and what next', 'Wer und was nun'),
    page(
      'document-people',
      both(
        'The people readers may call, with what each answers for. Names only with consent.',
        'Menschen, die man anrufen darf, und wofür sie stehen. Namen nur mit Einverständnis.',
      ),
      heading(both('Five people answer for the accounts', 'Fünf Menschen stehen für die Rechnung')),
      team(
        [
          both('Chair', 'Vorsitz'),
          both('Contracts and the city; Tuesdays from six.', 'Verträge und die Stadt; dienstags ab sechs.'),
        ],
        [
          both('Treasurer', 'Kasse'),
          both(
            'Loans, shares, rents, and why they are what they are.',
            'Darlehen, Anteile, Mieten und warum sie so sind.',
          ),
        ],
        [
          both('Building', 'Bau'),
          both('Roofs first, then windows, then the yard.', 'Erst Dächer, dann Fenster, dann der Hof.'),
        ],
        [
          both('Repairs', 'Reparaturen'),
          both('Two days at most, one telephone number.', 'Höchstens zwei Tage, eine Telefonnummer.'),
        ],
        [
          both('New members', 'Neue Mitglieder'),
          both('The waiting list, honestly told.', 'Die Warteliste, ehrlich erzählt.'),
        ],
      ),
      text(
        'Nobody on the board is paid. The office has two and a half posts, for 188 homes; it answers the telephone every morning from eight to ten, and the door is open whenever the light is on.\n\n### Elected in April\n\nTwo seats become free: treasurer and repairs. Both take about four hours a week and are handed over for half a year, so that nobody begins alone. Whoever wants to know what it is like may sit beside us on a Tuesday.',
        'Niemand im Vorstand wird bezahlt. Das Büro hat zweieinhalb Stellen für 188 Wohnungen; es nimmt jeden Morgen von acht bis zehn das Telefon ab, und die Tür ist offen, wenn Licht brennt.\n\n### Im April gewählt\n\nZwei Plätze werden frei: Kasse und Reparaturen. Beide brauchen etwa vier Stunden die Woche und werden ein halbes Jahr lang übergeben, damit niemand allein beginnt. Wer wissen will, wie das ist, darf sich dienstags dazusetzen.',
      ),
      {
        blockType: 'quote',
        text: both(
          'I joined for a flat and stayed for the roof.',
          'Eingetreten bin ich wegen der Wohnung, geblieben wegen des Dachs.',
        ),
        attribution: both('[Member since 1998]', '[Mitglied seit 1998]'),
      },
    ),
  ),
  page(
    'document-closing',
    both(
      'Three to five things members will see next year, each with a month, and where to ask.',
      'Drei bis fünf Dinge, die die Mitglieder nächstes Jahr sehen, je mit Monat, und wo man fragen kann.',
    ),
    heading(both('What you will see from your window', 'Was Sie vom Fenster aus sehen werden')),
    {
      blockType: 'checklist',
      items: [
        {
          text: both('Roofs of numbers 6 to 12 are renewed', 'Dächer der Nummern 6 bis 12 sind erneuert'),
          note: both('by October', 'bis Oktober'),
        },
        {
          text: both('The yard has a workshop again', 'Im Hof gibt es wieder eine Werkstatt'),
          note: both('in May', 'im Mai'),
        },
        {
          text: both('Every rent is explained on one page', 'Jede Miete steht erklärt auf einer Seite'),
          note: both('with the January letter', 'mit dem Januarbrief'),
        },
      ],
    },
    {
      blockType: 'callToAction',
      title: both('Come to the assembly in April', 'Kommen Sie im April zur Versammlung'),
      text: both(
        'The accounts lie open an hour before, and someone explains them.',
        'Die Bücher liegen eine Stunde vorher aus, und jemand erklärt sie.',
      ),
    },
  ),
]
