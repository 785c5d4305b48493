import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page, text } from './words.ts'

/** A half-day workshop from the question to the first test. */
export const workshop: TemplateSeed = {
  slug: 'workshop',
  kind: 'slides',
  theme: 'festival',
  tags: ['workshop', 'team', 'facilitation'],
  title: both('Workshop', 'Workshop'),
  description: both(
    'Half a day from the question to the first test, with tasks large enough to read from the back.',
    'Ein halber Tag von der Frage bis zum ersten Versuch, mit Aufgaben, die man von hinten lesen kann.',
  ),
  pages: [
    page(
      'slides-title',
      both(
        'The question of the day as the title. People will look at it while they arrive.',
        'Die Frage des Tages als Titel. Man sieht sie beim Ankommen.',
      ),
      {
        blockType: 'cover',
        kicker: both('Workshop · half a day', 'Workshop · ein halber Tag'),
        title: both('How does our front desk feel?', 'Wie fühlt sich unser Empfang an?'),
        subtitle: both(
          'Twelve people, four hours, one change by Monday.',
          'Zwölf Menschen, vier Stunden, eine Änderung bis Montag.',
        ),
      },
    ),
    page(
      'slides-agenda',
      both(
        'Four to six blocks with a time each, breaks included.',
        'Vier bis sechs Blöcke mit Uhrzeit, Pausen eingeschlossen.',
      ),
      heading(both('Four hours, five steps', 'Vier Stunden, fünf Schritte')),
      {
        blockType: 'agenda',
        topics: [
          { time: '9:00', title: both('Watch: an hour at the desk', 'Zusehen: eine Stunde am Empfang') },
          { time: '10:00', title: both('Sort: what hurts, what helps', 'Ordnen: was stört, was hilft') },
          { time: '10:45', title: both('Coffee', 'Kaffee') },
          { time: '11:00', title: both('Draw: three other desks', 'Zeichnen: drei andere Empfänge') },
          {
            time: '12:00',
            title: both('Try: with tape and chairs', 'Ausprobieren: mit Klebeband und Stühlen'),
          },
        ],
      },
    ),
    page(
      'slides-statement',
      both(
        'The rule everyone has to remember, as one sentence.',
        'Die Regel, die sich alle merken müssen, als ein Satz.',
      ),
      heading(both('First look, then talk', 'Erst schauen, dann reden')),
    ),
    page(
      'slides-content',
      both(
        'One task: what to do, in which group, for how long, what must be on the table at the end.',
        'Eine Aufgabe: was zu tun ist, in welcher Gruppe, wie lange, was am Ende auf dem Tisch liegt.',
      ),
      heading(both('Write down twelve moments', 'Zwölf Momente aufschreiben'), {
        kicker: both('Task 1 · in pairs · 40 minutes', 'Aufgabe 1 · zu zweit · 40 Minuten'),
      }),
      {
        blockType: 'steps',
        steps: [
          {
            title: both('Stand', 'Hinstellen'),
            text: both('where visitors wait, not where we sit.', 'wo Besucher warten, nicht wo wir sitzen.'),
          },
          {
            title: both('Note', 'Notieren'),
            text: both('what people do before they speak.', 'was Menschen tun, bevor sie sprechen.'),
          },
          {
            title: both('Bring', 'Mitbringen'),
            text: both('twelve cards, one moment each.', 'zwölf Karten, je ein Moment.'),
          },
        ],
      },
    ),
    page(
      'slides-columns',
      both(
        'Two boxes to sort into, each with one example so that nobody has to ask.',
        'Zwei Felder zum Einsortieren, je mit einem Beispiel, damit niemand fragt.',
      ),
      heading(both('Sort the cards into two piles', 'Die Karten auf zwei Stapel legen'), {
        kicker: both('Task 2 · all · 30 minutes', 'Aufgabe 2 · alle · 30 Minuten'),
      }),
      text(
        '### Helps\n\n“She looked up before I reached the desk.”',
        '### Hilft\n\n„Sie sah auf, bevor ich am Tresen war.“',
      ),
      text(
        '### Hurts\n\n“I read four signs and none was for me.”',
        '### Stört\n\n„Ich las vier Schilder, keines war für mich.“',
      ),
    ),
    page(
      'slides-image-left',
      both(
        'A picture of the material, and the rule of the game beside it.',
        'Ein Bild des Materials, daneben die Spielregel.',
      ),
      heading(both('Build it from tape, at full size', 'Mit Klebeband bauen, in echter Größe'), {
        kicker: both('Task 3 · four groups · 60 minutes', 'Aufgabe 3 · vier Gruppen · 60 Minuten'),
      }),
      text(
        'Nothing that takes longer than an hour to build is allowed in.',
        'Nichts darf hinein, was länger als eine Stunde braucht.',
      ),
      { blockType: 'image', ratio: 'tall' },
    ),
    page(
      'slides-closing',
      both(
        'What happens on Monday, who does it, how everyone will see whether it works.',
        'Was am Montag geschieht, wer es tut, woran alle sehen, ob es wirkt.',
      ),
      {
        blockType: 'callToAction',
        title: both('One change by Monday morning', 'Eine Änderung bis Montag früh'),
        text: both(
          '[Name] moves the desk; we count smiles on Tuesday.',
          '[Name] versetzt den Tresen; am Dienstag zählen wir die Blicke.',
        ),
      },
    ),
  ],
}
