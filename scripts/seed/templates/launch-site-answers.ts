import { both, heading, page } from './words.ts'

/** The lower half of the launch page: proof, voices, prices, questions. */
export const launchSiteAnswers = [
  page(
    'website-figures',
    both(
      'Proof: three figures with their source. Leave a figure out rather than guess it.',
      'Belege: drei Zahlen mit Quelle. Lieber eine weglassen als schätzen.',
    ),
    heading(both('What eighty sleepers measured', 'Was achtzig Schläfer gemessen haben')),
    {
      blockType: 'stats',
      stats: [
        {
          value: '80',
          label: both('people slept with it for a month', 'Menschen schliefen einen Monat damit'),
          note: both('Example figure', 'Beispielzahl'),
        },
        {
          value: '71',
          label: both('no longer set a second alarm', 'stellen keinen zweiten Wecker mehr'),
          note: both('Example figure', 'Beispielzahl'),
        },
        {
          value: both('9 min', '9 min'),
          label: both('sooner out of bed', 'früher aus dem Bett'),
          note: both('Example figure', 'Beispielzahl'),
        },
      ],
    },
  ),
  page(
    'website-testimonials',
    both(
      'Two or three sentences people really said, with name and consent.',
      'Zwei oder drei Sätze, die wirklich jemand gesagt hat, mit Namen und Einverständnis.',
    ),
    heading(both('What they said at breakfast', 'Was sie beim Frühstück sagten')),
    {
      blockType: 'testimonials',
      voices: [
        {
          quote: both(
            '[I thought it was broken, because nothing rang. Then I saw that I was sitting up.]',
            '[Ich dachte, sie sei kaputt, weil nichts klingelte. Dann merkte ich, dass ich saß.]',
          ),
          name: '[Name]',
          role: both('[nurse, early shift]', '[Pflegerin, Frühschicht]'),
        },
        {
          quote: both(
            '[Our son turns the ring himself. He is four.]',
            '[Unser Sohn dreht den Ring selbst. Er ist vier.]',
          ),
          name: '[Name]',
          role: both('[father of two]', '[Vater von zweien]'),
        },
      ],
    },
  ),
  page(
    'website-pricing',
    both(
      'Two or three offers that differ in one thing people understand. One is recommended.',
      'Zwei oder drei Angebote, die sich in einem verständlichen Punkt unterscheiden. Eines wird empfohlen.',
    ),
    heading(both('One lamp, or one for each side of the bed', 'Eine Lampe, oder eine für jede Seite')),
    {
      blockType: 'pricing',
      plans: [
        {
          name: both('One', 'Eine'),
          price: both('[€89]', '[89 €]'),
          period: both('once', 'einmalig'),
          text: both('For those who rise alone.', 'Für alle, die allein aufstehen.'),
          features: [
            { text: both('Five years of repairs', 'Fünf Jahre Reparatur') },
            { text: both('Sixty nights to try', 'Sechzig Nächte zur Probe') },
          ],
          action: both('Order one', 'Eine bestellen'),
          url: '#',
        },
        {
          name: both('Pair', 'Paar'),
          price: both('[€159]', '[159 €]'),
          period: both('once', 'einmalig'),
          text: both('Each side keeps its own hour.', 'Jede Seite hat ihre eigene Stunde.'),
          features: [
            { text: both('Five years of repairs', 'Fünf Jahre Reparatur') },
            { text: both('Sixty nights to try', 'Sechzig Nächte zur Probe') },
            { text: both('They do not wake each other', 'Sie wecken einander nicht') },
          ],
          action: both('Order a pair', 'Ein Paar bestellen'),
          url: '#',
          featured: true,
        },
      ],
      note: both('Delivered in March. Prices include tax.', 'Lieferung im März. Preise mit Steuer.'),
    },
  ),
  page(
    'website-faq',
    both(
      'The questions that keep people from ordering, in their own words.',
      'Die Fragen, die vom Bestellen abhalten, in den Worten der Leute.',
    ),
    heading(both('Before you ask', 'Bevor Sie fragen')),
    {
      blockType: 'faq',
      questions: [
        {
          question: both('What if I share the room?', 'Und wenn ich das Zimmer teile?'),
          answer: both(
            'The light is aimed at one pillow. The other side sees a wall that slowly turns pink.',
            'Das Licht zielt auf ein Kissen. Die andere Seite sieht eine Wand, die langsam rosa wird.',
          ),
        },
        {
          question: both('Does it work without electricity?', 'Geht sie ohne Strom?'),
          answer: both(
            'For two mornings. A small battery keeps the hour and one sunrise.',
            'Zwei Morgen lang. Ein kleiner Akku hält die Zeit und einen Sonnenaufgang.',
          ),
        },
        {
          question: both('Can it be mended?', 'Kann man sie reparieren?'),
          answer: both(
            'With one screwdriver. Every part has a number and stays on sale for ten years.',
            'Mit einem Schraubenzieher. Jedes Teil hat eine Nummer und bleibt zehn Jahre lieferbar.',
          ),
        },
      ],
    },
  ),
]
