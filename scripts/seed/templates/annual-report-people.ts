import { both, heading, opening, page } from './words.ts'

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
      {
        blockType: 'team',
        people: [
          {
            name: both('[Name]', '[Name]'),
            role: both('Chair', 'Vorsitz'),
            text: both('Contracts and the city.', 'Verträge und die Stadt.'),
          },
          {
            name: both('[Name]', '[Name]'),
            role: both('Treasurer', 'Kasse'),
            text: both('Loans, shares, rents.', 'Darlehen, Anteile, Mieten.'),
          },
          {
            name: both('[Name]', '[Name]'),
            role: both('Building', 'Bau'),
            text: both('Roofs first, then windows.', 'Erst Dächer, dann Fenster.'),
          },
        ],
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
