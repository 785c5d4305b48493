import { both, heading, page, team, text } from './words.ts'

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
    text(
      'None of it was planned. The wedges came from anger, the second workshop from the fire, and the large orders from one librarian who counted how long her old chairs had held.',
      'Geplant war davon nichts. Die Keile kamen aus Ärger, die zweite Werkstatt aus dem Brand und die großen Aufträge von einer Bibliothekarin, die zählte, wie lange ihre alten Stühle gehalten hatten.',
    ),
    {
      blockType: 'image',
      ratio: 'wide',
      caption: both(
        'The drying shed after 2008: stone below, ash above',
        'Der Trockenschuppen nach 2008: unten Stein, oben Esche',
      ),
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
    team(
      [
        both('Measures and plans', 'Misst und plant'),
        both(
          'Comes to you with twelve chairs and a folding rule.',
          'Kommt mit zwölf Stühlen und einem Zollstock zu Ihnen.',
        ),
      ],
      [both('Timber', 'Holz'), both('Knows each plank by its tree.', 'Kennt von jeder Bohle den Baum.')],
      [both('Bench', 'Bank'), both('Wedges, sands, oils.', 'Verkeilt, schleift, ölt.')],
      [
        both('Repairs', 'Reparaturen'),
        both('Answers the telephone, and the number.', 'Nimmt das Telefon ab, und die Nummer.'),
      ],
    ),
    text(
      'The other three you will not meet: two apprentices, who build their first chair from the offcuts of yours, and a bookkeeper who comes on Fridays and has sat on chair no. 1 since 1987.\n\n### What we do not do\n\nWe have no showroom, no catalogue and nobody who sells. Who wants to see a chair is given the address of one in use nearby, and rings the bell.',
      'Die anderen drei lernen Sie nicht kennen: zwei Lehrlinge, die ihren ersten Stuhl aus den Resten der Ihren bauen, und eine Buchhalterin, die freitags kommt und seit 1987 auf Stuhl Nr. 1 sitzt.\n\n### Was wir nicht tun\n\nWir haben keinen Ausstellungsraum, keinen Katalog und niemanden, der verkauft. Wer einen Stuhl sehen will, bekommt die Adresse von einem in der Nähe und klingelt.',
    ),
    {
      blockType: 'quote',
      text: both(
        'My grandson does his homework on the chair I did mine on.',
        'Mein Enkel macht seine Aufgaben auf dem Stuhl, auf dem ich meine machte.',
      ),
      attribution: both('[Customer of 1991]', '[Kundin von 1991]'),
    },
  ),
]
