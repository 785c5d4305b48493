import { both, heading, opening, page, text } from './words.ts'

/** The last page of the event site: getting there, getting in, questions, footer. */
export const eventSitePlaces = [
  opening(
    both('Getting there', 'Hinkommen'),
    page(
      'website-split',
      both(
        'How to get there and around, with the night bus; a map as the picture.',
        'Wie man hin- und herumkommt, mit dem Nachtbus; eine Karte als Bild.',
      ),
      heading(both('The old bus knows all nineteen doors', 'Der alte Bus kennt alle neunzehn Türen')),
      text(
        'A bus of 1958 runs every fifteen minutes from the central station to the harbour and back. Your ticket is your fare, all night.\n\nWho walks follows the red sheets on the pavement: 4.2 kilometres, with benches.',
        'Ein Bus von 1958 fährt alle fünfzehn Minuten vom Hauptbahnhof zum Hafen und zurück. Ihre Karte gilt die ganze Nacht.\n\nWer geht, folgt den roten Bögen auf dem Pflaster: 4,2 Kilometer, mit Bänken.',
      ),
      { blockType: 'image', ratio: 'wide' },
    ),
  ),
  page(
    'website-pricing',
    both(
      'What a ticket costs and what is in it. Free entry is an offer too.',
      'Was eine Karte kostet und was sie enthält. Auch freier Eintritt ist ein Angebot.',
    ),
    heading(both('One ticket opens every door', 'Eine Karte öffnet jede Tür')),
    {
      blockType: 'pricing',
      plans: [
        {
          name: both('Night', 'Nacht'),
          price: both('[€14]', '[14 €]'),
          period: both('per person', 'je Person'),
          features: [
            { text: both('All nineteen houses', 'Alle neunzehn Häuser') },
            { text: both('The old bus', 'Der alte Bus') },
            { text: both('One poster', 'Ein Plakat') },
          ],
          action: both('Get a ticket', 'Karte holen'),
          url: '#',
          featured: true,
        },
        {
          name: both('Under 16', 'Unter 16'),
          price: both('free', 'frei'),
          period: both('with an adult', 'mit Begleitung'),
          features: [
            { text: both('All nineteen houses', 'Alle neunzehn Häuser') },
            { text: both('The old bus', 'Der alte Bus') },
            { text: both('As many potatoes as you like', 'Kartoffeln, so viele du willst') },
          ],
        },
      ],
    },
  ),
  page(
    'website-faq',
    both('What people ask by telephone every year.', 'Was jedes Jahr am Telefon gefragt wird.'),
    heading(both('What people ask us every year', 'Was man uns jedes Jahr fragt')),
    {
      blockType: 'faq',
      questions: [
        {
          question: both('Can I come with a wheelchair?', 'Komme ich mit dem Rollstuhl hinein?'),
          answer: both(
            'To sixteen of nineteen houses. The other three show their press in the yard.',
            'In sechzehn von neunzehn Häusern. Die anderen drei zeigen ihre Presse im Hof.',
          ),
        },
        {
          question: both('Will the ink come off?', 'Geht die Farbe wieder ab?'),
          answer: both(
            'From hands, with butter. From silk, never. Dress accordingly.',
            'Von Händen, mit Butter. Von Seide nie. Ziehen Sie sich danach an.',
          ),
        },
        {
          question: both('What if it rains?', 'Und wenn es regnet?'),
          answer: both(
            'Paper likes it damp. The night takes place in any weather.',
            'Papier mag es feucht. Die Nacht findet bei jedem Wetter statt.',
          ),
        },
      ],
    },
  ),
  page(
    'website-footer',
    both(
      'Who organises it, who pays for it, the links the law asks for.',
      'Wer es macht, wer es bezahlt, und was das Gesetz verlangt.',
    ),
    {
      blockType: 'footer',
      name: both('Night of open presses', 'Nacht der offenen Pressen'),
      text: both(
        'Made by nineteen print shops and the Museum of Printing.',
        'Gemacht von neunzehn Druckereien und dem Druckmuseum.',
      ),
      columns: [
        {
          title: both('Night', 'Nacht'),
          links: [
            { label: both('Programme', 'Programm'), url: '#' },
            { label: both('Tickets', 'Karten'), url: '#' },
          ],
        },
        {
          title: both('Contact', 'Kontakt'),
          links: [
            { label: both('Press', 'Presse'), url: '#' },
            { label: both('Imprint', 'Impressum'), url: '#' },
          ],
        },
      ],
    },
  ),
]
