import { companyProfilePeople } from './company-profile-people.ts'
import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page, text } from './words.ts'

/** Who a firm is, shown by what it makes. */
export const companyProfile: TemplateSeed = {
  slug: 'company-profile',
  kind: 'document',
  theme: 'atelier',
  tags: ['company', 'profile', 'portfolio'],
  title: both('Company profile', 'Firmenporträt'),
  description: both(
    'A firm shown by what it makes: pictures first, then how it works, who is in it and what it takes on.',
    'Eine Firma, gezeigt an dem, was sie macht: Bilder zuerst, dann Arbeitsweise, Menschen, Angebot.',
  ),
  pages: [
    page(
      'document-cover',
      both(
        'What the firm makes and for whom, in at most six words. The name stands below.',
        'Was die Firma macht und für wen, in höchstens sechs Wörtern. Der Name steht darunter.',
      ),
      {
        blockType: 'cover',
        kicker: both('Joinery since 1987', 'Tischlerei seit 1987'),
        title: both('Chairs that can be mended', 'Stühle, die man reparieren kann'),
        subtitle: both(
          'For libraries, schools and kitchens with more than one generation at the table.',
          'Für Bibliotheken, Schulen und Küchen, in denen mehr als eine Generation am Tisch sitzt.',
        ),
        byline: both('Werkstatt Ahorn', 'Werkstatt Ahorn'),
      },
    ),
    page(
      'document-picture',
      both(
        'One large picture of the work itself and what it shows. No group photo, no building.',
        'Ein großes Bild der Arbeit selbst und was es zeigt. Kein Gruppenbild, kein Gebäude.',
      ),
      {
        blockType: 'image',
        caption: both(
          'Chair no. 4, taken apart: eleven parts, no glue.',
          'Stuhl Nr. 4, zerlegt: elf Teile, kein Leim.',
        ),
        ratio: 'square',
      },
      heading(both('Eleven parts, and each can be replaced', 'Elf Teile, und jedes lässt sich ersetzen')),
      text(
        'Since 1987 we have built one chair in four sizes. Its joints are wedged, not glued: a broken leg costs an afternoon, not a chair. Of the first two hundred, we know where one hundred and sixty stand today.',
        'Seit 1987 bauen wir einen Stuhl in vier Größen. Seine Verbindungen sind verkeilt, nicht verleimt: Ein gebrochenes Bein kostet einen Nachmittag, keinen Stuhl. Von den ersten zweihundert wissen wir bei hundertsechzig, wo sie heute stehen.',
      ),
    ),
    page(
      'document-aside',
      both(
        'How the firm works, in the order a customer meets it. One principle beside it.',
        'Wie die Firma arbeitet, in der Reihenfolge, in der ein Kunde ihr begegnet. Ein Grundsatz daneben.',
      ),
      heading(both('We measure people before we measure wood', 'Wir messen erst Menschen, dann Holz'), {
        kicker: both('How we work', 'Wie wir arbeiten'),
      }),
      text(
        'Every order begins with a morning in your rooms. We bring twelve chairs, watch who sits where and for how long, and leave with a list of heights.\n\nThe timber is ash from forests within ninety kilometres, dried for two years under our own roof. We saw it ourselves, because the run of the grain decides which plank becomes a leg.\n\nAfter six weeks the chairs come, with a drawing of each part and its number. Ring us in twenty years and name the number: the part will fit.',
        'Jeder Auftrag beginnt mit einem Vormittag in Ihren Räumen. Wir bringen zwölf Stühle mit, sehen zu, wer wo und wie lange sitzt, und gehen mit einer Liste von Höhen.\n\nDas Holz ist Esche aus Wäldern im Umkreis von neunzig Kilometern, zwei Jahre unter unserem Dach getrocknet. Wir sägen selbst, denn der Faserverlauf entscheidet, welche Bohle ein Bein wird.\n\nNach sechs Wochen kommen die Stühle, mit einer Zeichnung jedes Teils und seiner Nummer. Rufen Sie in zwanzig Jahren an und nennen Sie die Nummer: Das Teil wird passen.',
      ),
      {
        blockType: 'quote',
        text: both(
          'A thing is finished when it can be taken apart.',
          'Fertig ist ein Ding, wenn man es zerlegen kann.',
        ),
      },
      {
        blockType: 'stats',
        stats: [
          {
            value: '94 %',
            label: both('of parts are mended, not discarded', 'der Teile werden repariert'),
            note: both('Example figure', 'Beispielzahl'),
          },
        ],
      },
    ),
    ...companyProfilePeople,
    page(
      'document-closing',
      both(
        'What the firm takes on and what it does not, and the first step of an order.',
        'Was die Firma annimmt und was nicht, und der erste Schritt eines Auftrags.',
      ),
      heading(
        both(
          'From twenty chairs, and for one kitchen table',
          'Ab zwanzig Stühlen, und für einen Küchentisch',
        ),
      ),
      text(
        'We take on rooms of twenty seats and more, and once a month a single kitchen. We do not build to foreign drawings and do not lacquer.',
        'Wir übernehmen Räume ab zwanzig Plätzen und einmal im Monat eine einzelne Küche. Nach fremden Zeichnungen bauen wir nicht, und wir lackieren nicht.',
      ),
      {
        blockType: 'callToAction',
        title: both('Have twelve chairs brought to you', 'Lassen Sie sich zwölf Stühle bringen'),
        text: both(
          'A morning costs nothing and ends with a list of heights that is yours to keep.',
          'Ein Vormittag kostet nichts und endet mit einer Liste von Höhen, die Ihnen gehört.',
        ),
        label: both('Ask for a morning', 'Vormittag anfragen'),
        url: '#',
      },
    ),
  ],
}
