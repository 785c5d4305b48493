import { fromMarkdownText } from '#design/index.ts'
import type { TemplatePage, TemplateSeed } from './template-seed.ts'

const english: TemplatePage[] = [
  {
    layout: 'document-cover',
    guidance:
      'Name the project by what it changes, not by its method. Add who proposes it to whom, and the date.',
    blocks: [
      {
        blockType: 'cover',
        kicker: 'Project proposal',
        title: 'What changes when this is done',
        subtitle: 'One sentence that says for whom, by when and at what price.',
        byline: 'Your team',
      },
    ],
  },
  {
    layout: 'document-article',
    guidance:
      'The situation as the reader knows it, what it costs them today, and what happens if nobody acts.',
    blocks: [
      { blockType: 'heading', kicker: 'Why now', title: 'The present way costs more than it seems' },
      {
        blockType: 'text',
        body: fromMarkdownText(
          'Describe the situation in the words of the people who live with it. Name one figure that shows what it costs.\n\n### What happens if nothing is done\n\nSay plainly how this develops over the next year.',
        ),
      },
    ],
  },
  {
    layout: 'document-aside',
    guidance:
      'The proposed work in three to five steps with a result each; beside it, what is not part of it.',
    blocks: [
      { blockType: 'heading', kicker: 'What we propose', title: 'Three steps, each useful on its own' },
      {
        blockType: 'steps',
        steps: [
          {
            title: 'Look',
            text: 'Two weeks with the people who do the work. Result: a map of where time goes.',
          },
          { title: 'Try', text: 'One department, six weeks. Result: figures before and after.' },
          { title: 'Roll out', text: 'All departments, with training. Result: the old way is switched off.' },
        ],
      },
      {
        blockType: 'callout',
        tone: 'note',
        title: 'Not included',
        text: 'Name what a reader might expect and will not get.',
      },
    ],
  },
  {
    layout: 'document-figures',
    guidance:
      'Budget and schedule: a table with one line per step, its duration and its price; the total last.',
    blocks: [
      { blockType: 'heading', kicker: 'Cost and time', title: 'It pays for itself within a year' },
      {
        blockType: 'table',
        columns: [{ label: 'Step' }, { label: 'Weeks' }, { label: 'Price' }],
        rows: [
          { cells: [{ text: 'Look' }, { text: '2' }, { text: 'to be filled in' }] },
          { cells: [{ text: 'Try' }, { text: '6' }, { text: 'to be filled in' }] },
          { cells: [{ text: 'Roll out' }, { text: '10' }, { text: 'to be filled in' }] },
        ],
      },
    ],
  },
  {
    layout: 'document-closing',
    guidance: 'What the reader is asked to decide, by when, and whom to call.',
    blocks: [
      { blockType: 'heading', title: 'What we need from you' },
      {
        blockType: 'callToAction',
        title: 'Decide on the first step',
        text: 'It begins two weeks after your answer and binds you to nothing further.',
        label: 'Reply to this proposal',
        url: '#',
      },
    ],
  },
]

const german: TemplatePage[] = [
  {
    layout: 'document-cover',
    guidance:
      'Das Projekt nach dem benennen, was es ändert, nicht nach der Methode. Dazu: wer es wem vorschlägt, und das Datum.',
    blocks: [
      {
        blockType: 'cover',
        kicker: 'Projektvorschlag',
        title: 'Was danach anders ist',
        subtitle: 'Ein Satz, der sagt, für wen, bis wann und zu welchem Preis.',
        byline: 'Ihr Team',
      },
    ],
  },
  {
    layout: 'document-article',
    guidance:
      'Die Lage, wie die Lesenden sie kennen, was sie heute kostet und was geschieht, wenn niemand handelt.',
    blocks: [
      { blockType: 'heading', kicker: 'Warum jetzt', title: 'Das Gewohnte kostet mehr, als man sieht' },
      {
        blockType: 'text',
        body: fromMarkdownText(
          'Beschreiben Sie die Lage in den Worten derer, die damit leben. Nennen Sie eine Zahl, die zeigt, was sie kostet.\n\n### Wenn nichts geschieht\n\nSagen Sie offen, wie es sich im nächsten Jahr entwickelt.',
        ),
      },
    ],
  },
  {
    layout: 'document-aside',
    guidance: 'Die Arbeit in drei bis fünf Schritten, jeder mit Ergebnis; daneben, was nicht dazugehört.',
    blocks: [
      { blockType: 'heading', kicker: 'Unser Vorschlag', title: 'Drei Schritte, jeder für sich nützlich' },
      {
        blockType: 'steps',
        steps: [
          {
            title: 'Hinsehen',
            text: 'Zwei Wochen bei denen, die die Arbeit tun. Ergebnis: eine Karte der Zeitfresser.',
          },
          { title: 'Erproben', text: 'Eine Abteilung, sechs Wochen. Ergebnis: Zahlen vorher und nachher.' },
          {
            title: 'Einführen',
            text: 'Alle Abteilungen, mit Schulung. Ergebnis: Das Alte wird abgeschaltet.',
          },
        ],
      },
      {
        blockType: 'callout',
        tone: 'note',
        title: 'Nicht enthalten',
        text: 'Nennen Sie, was man erwarten könnte und nicht bekommt.',
      },
    ],
  },
  {
    layout: 'document-figures',
    guidance: 'Kosten und Zeitplan: eine Zeile je Schritt mit Dauer und Preis, die Summe zuletzt.',
    blocks: [
      {
        blockType: 'heading',
        kicker: 'Kosten und Zeit',
        title: 'Nach einem Jahr hat es sich bezahlt gemacht',
      },
      {
        blockType: 'table',
        columns: [{ label: 'Schritt' }, { label: 'Wochen' }, { label: 'Preis' }],
        rows: [
          { cells: [{ text: 'Hinsehen' }, { text: '2' }, { text: 'einzutragen' }] },
          { cells: [{ text: 'Erproben' }, { text: '6' }, { text: 'einzutragen' }] },
          { cells: [{ text: 'Einführen' }, { text: '10' }, { text: 'einzutragen' }] },
        ],
      },
    ],
  },
  {
    layout: 'document-closing',
    guidance: 'Was zu entscheiden ist, bis wann, und an wen man sich wendet.',
    blocks: [
      { blockType: 'heading', title: 'Was wir von Ihnen brauchen' },
      {
        blockType: 'callToAction',
        title: 'Entscheiden Sie über den ersten Schritt',
        text: 'Er beginnt zwei Wochen nach Ihrer Antwort und verpflichtet Sie zu nichts Weiterem.',
        label: 'Auf den Vorschlag antworten',
        url: '#',
      },
    ],
  },
]

/** A proposal of five pages: why now, what, at what cost, and the decision asked for. */
export const projectProposal: TemplateSeed = {
  slug: 'project-proposal',
  kind: 'document',
  theme: 'broadsheet',
  tags: ['proposal', 'business'],
  title: { en: 'Project proposal', de: 'Projektvorschlag' },
  description: {
    en: 'Five pages that lead from the problem to one decision.',
    de: 'Fünf Seiten, die vom Problem zu einer einzigen Entscheidung führen.',
  },
  pages: { en: english, de: german },
}
