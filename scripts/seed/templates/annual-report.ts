import { annualReportPeople } from './annual-report-people.ts'
import type { TemplateSeed } from './template-seed.ts'
import { annualReportFigures } from './annual-report-figures.ts'
import { both, heading, opening, page, text } from './words.ts'

/** A year on nine pages: what was reached, what it cost, who did it and what comes next. */
export const annualReport: TemplateSeed = {
  slug: 'annual-report',
  kind: 'document',
  theme: 'ledger',
  tags: ['report', 'figures', 'organisation'],
  title: both('Annual report', 'Jahresbericht'),
  description: both(
    'Nine pages from the one sentence of the year to its accounts: letter, figures, people, plans.',
    'Neun Seiten vom einen Satz des Jahres bis zur Rechnung: Brief, Zahlen, Menschen, Pläne.',
  ),
  pages: [
    page(
      'document-cover',
      both(
        'The year in one promise kept, not "Annual report". Organisation and year stand around it.',
        'Das Jahr als ein gehaltenes Versprechen, nicht „Jahresbericht“. Organisation und Jahr stehen daneben.',
      ),
      {
        blockType: 'cover',
        kicker: both('Annual report', 'Jahresbericht'),
        title: both(
          'Forty-two homes that stay affordable',
          'Zweiundvierzig Wohnungen, die bezahlbar bleiben',
        ),
        subtitle: both(
          'How a cooperative of 610 members bought a street and kept its rents.',
          'Wie eine Genossenschaft mit 610 Mitgliedern eine Straße kaufte und die Mieten hielt.',
        ),
        byline: both('Lindenhof Housing Cooperative', 'Baugenossenschaft Lindenhof'),
        date: both('The year in review', 'Das Jahr im Rückblick'),
      },
    ),
    page(
      'document-contents',
      both(
        'The contents make themselves from the headings.',
        'Das Verzeichnis entsteht aus den Überschriften.',
      ),
      { blockType: 'contents', title: both('In this report', 'In diesem Bericht') },
    ),
    opening(
      both('The year', 'Das Jahr'),
      page(
        'document-aside',
        both(
          'The letter of the board: what was hard, what was decided, what it led to. 200 words, signed. One sentence of it beside the text.',
          'Der Brief des Vorstands: was schwer war, was beschlossen wurde, was daraus folgte. 200 Wörter, unterschrieben. Ein Satz daraus steht daneben.',
        ),
        heading(
          both(
            'We bought the street before someone else did',
            'Wir haben die Straße gekauft, bevor es andere taten',
          ),
          {
            kicker: both('Letter of the board', 'Brief des Vorstands'),
          },
        ),
        text(
          'Dear members,\n\nin March the heirs of Lindenstraße 4 to 18 told us that they would sell, and that a fund had made an offer. We had eleven weeks. A year later, forty-two homes belong to the people who live in them, and no rent has risen by more than the cost of heating.\n\n### What made it possible\n\nTwo hundred and six of you signed additional shares. The city guaranteed a third of the loan. And the tenants kept accounts with us on Tuesday evenings until every figure held.\n\n### What it asks of us\n\nThe roofs cannot wait longer than two winters. We will renew them house by house, with scaffolding that stays no longer than six weeks at any door.',
          'liebe Mitglieder,\n\nim März sagten uns die Erben der Lindenstraße 4 bis 18, dass sie verkaufen und dass ein Fonds geboten hat. Wir hatten elf Wochen. Ein Jahr später gehören zweiundvierzig Wohnungen denen, die darin leben, und keine Miete ist stärker gestiegen als die Heizkosten.\n\n### Was es möglich machte\n\nZweihundertsechs von Ihnen zeichneten weitere Anteile. Die Stadt bürgte für ein Drittel des Darlehens. Und die Mieterinnen und Mieter rechneten dienstagabends mit uns, bis jede Zahl stimmte.\n\n### Was es von uns verlangt\n\nDie Dächer halten keine drei Winter mehr. Wir erneuern sie Haus für Haus, und vor keiner Tür steht das Gerüst länger als sechs Wochen.',
        ),
        {
          blockType: 'quote',
          text: both(
            'A rent is a promise, and a promise needs an owner who will still be here.',
            'Eine Miete ist ein Versprechen, und ein Versprechen braucht jemanden, der bleibt.',
          ),
          attribution: both('[Name, chair of the board]', '[Name, Vorsitz]'),
        },
      ),
    ),
    ...annualReportFigures,
    ...annualReportPeople,
  ],
}
