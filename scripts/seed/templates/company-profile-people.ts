import { both, heading, page } from './words.ts'

/** History and people of the company profile. */
export const companyProfilePeople = [
  page(
    'document-timeline',
    both(
      'Five moments that made the firm what it is; the setback is one of them.',
      'Fünf Momente, die die Firma zu dem machten, was sie ist; der Rückschlag ist einer davon.',
    ),
    heading(both('One chair, four sizes, five decisions', 'Ein Stuhl, vier Größen, fünf Entscheidungen')),
    {
      blockType: 'timeline',
      entries: [
        {
          date: '1987',
          title: both('Two joiners, one band saw', 'Zwei Tischler, eine Bandsäge'),
          text: both(
            'The first chair is built for a village school.',
            'Der erste Stuhl entsteht für eine Dorfschule.',
          ),
        },
        {
          date: '1994',
          title: both('The glue goes', 'Der Leim verschwindet'),
          text: both(
            'After forty returned seats we wedge every joint.',
            'Nach vierzig Rückläufern verkeilen wir jede Verbindung.',
          ),
        },
        {
          date: '2008',
          title: both('Fire in the drying shed', 'Brand im Trockenschuppen'),
          text: both(
            'Two years of timber are lost; customers wait, none cancels.',
            'Zwei Jahre Holz sind weg; die Kunden warten, keiner storniert.',
          ),
        },
        {
          date: '2019',
          title: both('The city library', 'Die Stadtbibliothek'),
          text: both(
            'Four hundred and twelve seats, delivered in one weekend.',
            'Vierhundertzwölf Plätze, geliefert an einem Wochenende.',
          ),
        },
      ],
    },
  ),
  page(
    'document-people',
    both(
      'Everyone a customer will meet, with what to ask them. Names with consent only.',
      'Alle, denen ein Kunde begegnet, und was man sie fragen kann. Namen nur mit Einverständnis.',
    ),
    heading(
      both('Seven people, and you will meet four of them', 'Sieben Menschen, vier davon lernen Sie kennen'),
    ),
    {
      blockType: 'team',
      people: [
        {
          name: '[Name]',
          role: both('Measures and plans', 'Misst und plant'),
          text: both('Comes to you with twelve chairs.', 'Kommt mit zwölf Stühlen zu Ihnen.'),
        },
        {
          name: '[Name]',
          role: both('Timber', 'Holz'),
          text: both('Knows each plank by its tree.', 'Kennt von jeder Bohle den Baum.'),
        },
        {
          name: '[Name]',
          role: both('Bench', 'Bank'),
          text: both('Wedges, sands, oils.', 'Verkeilt, schleift, ölt.'),
        },
        {
          name: '[Name]',
          role: both('Repairs', 'Reparaturen'),
          text: both('Answers the telephone, and the number.', 'Nimmt das Telefon ab, und die Nummer.'),
        },
      ],
    },
  ),
]
