import { whitePaperEvidence } from './white-paper-evidence.ts'
import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page, text } from './words.ts'

/** An argument with evidence, for readers who know the field. */
export const whitePaper: TemplateSeed = {
  slug: 'white-paper',
  kind: 'document',
  theme: 'blueprint',
  tags: ['paper', 'technology', 'research'],
  title: both('White paper', 'Fachpapier'),
  description: both(
    'A claim, its evidence, the counter-argument and what to do: for readers who know the field.',
    'Eine These, ihre Belege, der Einwand und was daraus folgt: für Leser vom Fach.',
  ),
  pages: [
    page(
      'document-cover',
      both(
        'The claim as a title, in words an expert could disagree with.',
        'Die These als Titel, in Worten, denen ein Fachmensch widersprechen könnte.',
      ),
      {
        blockType: 'cover',
        kicker: both('White paper', 'Fachpapier'),
        title: both(
          'Cool roofs pay for themselves in four summers',
          'Helle Dächer zahlen sich in vier Sommern aus',
        ),
        subtitle: both(
          'Measurements on sixty school roofs, and a method any town can repeat.',
          'Messungen auf sechzig Schuldächern und eine Methode, die jede Stadt wiederholen kann.',
        ),
        byline: both('[Authors and institution]', '[Autorinnen und Institution]'),
      },
    ),
    page(
      'document-contents',
      both(
        'The contents make themselves from the headings.',
        'Das Verzeichnis entsteht aus den Überschriften.',
      ),
      { blockType: 'contents', title: both('Contents', 'Inhalt') },
    ),
    page(
      'document-aside',
      both(
        'The whole argument on one page for those who read no further: question, method, result, consequence.',
        'Das ganze Argument auf einer Seite für alle, die nicht weiterlesen: Frage, Methode, Ergebnis, Folge.',
      ),
      heading(
        both(
          'A coat of white lime does what an air conditioner does',
          'Ein weißer Kalkanstrich leistet, was eine Klimaanlage leistet',
        ),
        { kicker: both('Summary', 'Zusammenfassung') },
      ),
      text(
        'Between May and September we measured the temperature of sixty flat roofs and of the classrooms below them, every ten minutes. Thirty had been limed white in April, thirty had not.\n\nOn days above 30 °C the white roofs were **24 degrees cooler**, the classrooms **3.1 degrees** [1]. No limed school used its portable coolers on more than six days; the others ran them on thirty-one.\n\n### What follows\n\nLiming costs less than the electricity of four summers. It lasts five. For every town with flat roofs on its schools the question is therefore one of staff in April, not of money.',
        'Von Mai bis September haben wir alle zehn Minuten die Temperatur von sechzig Flachdächern und der Klassenräume darunter gemessen. Dreißig waren im April weiß gekalkt worden, dreißig nicht.\n\nAn Tagen über 30 °C waren die weißen Dächer **24 Grad kühler**, die Klassenräume **3,1 Grad** [1]. Keine gekalkte Schule nutzte ihre Kühlgeräte an mehr als sechs Tagen, die anderen an einunddreißig.\n\n### Was daraus folgt\n\nKalken kostet weniger als der Strom von vier Sommern und hält fünf. Für jede Stadt mit flachen Schuldächern ist es deshalb eine Frage der Leute im April, nicht des Geldes.',
      ),
      {
        blockType: 'keyFigure',
        value: both('−3.1 °C', '−3,1 °C'),
        label: both(
          'in classrooms below white roofs on hot days',
          'in Klassenräumen unter weißen Dächern an heißen Tagen',
        ),
        note: both('Example figure', 'Beispielzahl'),
      },
    ),
    ...whitePaperEvidence,
    page(
      'document-closing',
      both(
        'What a reader can do on Monday, in four steps with a person responsible for each.',
        'Was eine Leserin am Montag tun kann, in vier Schritten mit je einer Zuständigen.',
      ),
      heading(both('Four steps for the coming April', 'Vier Schritte für den kommenden April')),
      text(
        'Nothing here needs a programme, a prize or a pilot. It needs a caretaker with a list, two people with rollers and a week without rain, and somebody who writes down what happened.',
        'Nichts davon braucht ein Programm, einen Preis oder ein Pilotprojekt. Es braucht einen Hausmeister mit einer Liste, zwei Leute mit Rollen, eine Woche ohne Regen und jemanden, der aufschreibt, was geschah.',
      ),
      {
        blockType: 'steps',
        steps: [
          {
            title: both('List the flat roofs', 'Flachdächer auflisten'),
            text: both(
              'Age, area and last repair; a caretaker knows them.',
              'Alter, Fläche, letzte Reparatur; der Hausmeister weiß sie.',
            ),
          },
          {
            title: both('Hang ten sensors', 'Zehn Fühler aufhängen'),
            text: both(
              'Before liming, or nobody will believe the result.',
              'Vor dem Kalken, sonst glaubt niemand dem Ergebnis.',
            ),
          },
          {
            title: both('Lime half of them', 'Die Hälfte kalken'),
            text: both('By lot. The other half is the proof.', 'Nach Los. Die andere Hälfte ist der Beweis.'),
          },
          {
            title: both('Publish in October', 'Im Oktober veröffentlichen'),
            text: both('With the raw figures, whatever they say.', 'Mit den Rohdaten, was immer sie sagen.'),
          },
        ],
      },
      {
        blockType: 'callToAction',
        title: both('Borrow our sensors', 'Leihen Sie unsere Fühler'),
        text: both(
          'Forty of them travel, with a manual of two pages. Return them in October, with the data.',
          'Vierzig davon gehen auf Reisen, mit einer Anleitung von zwei Seiten. Zurück im Oktober, mit den Daten.',
        ),
        label: both('Ask for a case', 'Einen Koffer anfragen'),
        url: '#',
      },
    ),
    page(
      'document-references',
      both(
        'Every source the text names, complete enough to be found. Delete what was not used.',
        'Jede Quelle, die der Text nennt, so vollständig, dass man sie findet. Streichen, was nicht benutzt wurde.',
      ),
      heading(both('Sources', 'Quellen')),
      {
        blockType: 'references',
        entries: [
          {
            author: both('[Author]', '[Autorin]'),
            year: both('[year]', '[Jahr]'),
            title: both(
              '[Title of a study of heat in classrooms]',
              '[Titel einer Studie zu Hitze in Klassenräumen]',
            ),
            publisher: both('[Journal, volume, pages]', '[Zeitschrift, Band, Seiten]'),
          },
          {
            author: both('[Office]', '[Amt]'),
            year: both('[year]', '[Jahr]'),
            title: both(
              '[Title of the city’s register of school roofs]',
              '[Titel des städtischen Verzeichnisses der Schuldächer]',
            ),
          },
          {
            author: both('[Author]', '[Autorin]'),
            year: both('[year]', '[Jahr]'),
            title: both(
              '[Title of the study of roof temperatures]',
              '[Titel der Studie zu Dachtemperaturen]',
            ),
          },
          {
            author: both('[Author]', '[Autor]'),
            year: both('[year]', '[Jahr]'),
            title: both(
              '[Title of the report on the ageing of lime]',
              '[Titel des Berichts zur Alterung von Kalk]',
            ),
          },
        ],
      },
    ),
  ],
}
