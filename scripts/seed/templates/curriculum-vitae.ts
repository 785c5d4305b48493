import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page, text } from './words.ts'

/** A working life on two pages. */
export const curriculumVitae: TemplateSeed = {
  slug: 'curriculum-vitae',
  kind: 'document',
  theme: 'botanic',
  size: 'a4',
  tags: ['cv', 'application', 'person'],
  title: both('Curriculum vitae', 'Lebenslauf'),
  description: both(
    'A working life on two pages: what you are good at first, then where you learned it.',
    'Ein Berufsleben auf zwei Seiten: erst, was Sie gut können, dann, wo Sie es gelernt haben.',
  ),
  pages: [
    page(
      'document-aside',
      both(
        'The name as the heading, the profession above it, one sentence on what people call you for. Then 120 words on how you work; beside it contact and what you master.',
        'Der Name als Überschrift, der Beruf darüber, ein Satz, wofür man Sie ruft. Dann 120 Wörter, wie Sie arbeiten; daneben Kontakt und was Sie beherrschen.',
      ),
      heading(both('[Your name]', '[Ihr Name]'), {
        kicker: both('Landscape architect', 'Landschaftsarchitektin'),
        lead: both(
          'I turn car parks, roofs and school yards into places that stay cool.',
          'Ich mache aus Parkplätzen, Dächern und Schulhöfen Orte, die kühl bleiben.',
        ),
      }),
      text(
        'For eleven years I have planned open spaces that cost little to keep. I begin with water: where it comes from, where it may stay, who looks after it in August. Only then do I draw paths.\n\nI lead teams of up to six, prefer building sites to meetings and write specifications that gardeners read to the end.\n\n### What I want next\n\nA town that means to open its asphalt, and a post in which planning and building lie in one hand.\n\n### Three sites worth a visit\n\n- The yard of [school], where it never floods and no ball is lost\n- The quay park in [town], planted by four hundred neighbours in one day\n- The roof of [hospital], which the cardiology ward calls its ninth floor',
        'Seit elf Jahren plane ich Freiräume, deren Pflege wenig kostet. Ich beginne mit dem Wasser: woher es kommt, wo es bleiben darf, wer sich im August kümmert. Erst dann zeichne ich Wege.\n\nIch leite Teams bis sechs Personen, bin lieber auf der Baustelle als in der Besprechung und schreibe Leistungsverzeichnisse, die Gärtner zu Ende lesen.\n\n### Was ich als Nächstes will\n\nEine Stadt, die ihren Asphalt öffnen will, und eine Stelle, in der Planen und Bauen in einer Hand liegen.\n\n### Drei Orte, die einen Besuch lohnen\n\n- Der Hof der [Schule], auf dem nichts überläuft und kein Ball verloren geht\n- Der Uferpark in [Stadt], von vierhundert Nachbarn an einem Tag bepflanzt\n- Das Dach des [Krankenhauses], das die Kardiologie ihren neunten Stock nennt',
      ),
      {
        blockType: 'callout',
        tone: 'note',
        title: both('Contact', 'Kontakt'),
        text: both('[Town] · [telephone] · [e-mail] · [website]', '[Ort] · [Telefon] · [E-Mail] · [Website]'),
      },
      {
        blockType: 'stats',
        stats: [
          {
            value: '34',
            label: both('sites built, from yard to park', 'gebaute Orte, vom Hof bis zum Park'),
            note: both('Example figure', 'Beispielzahl'),
          },
        ],
      },
    ),
    page(
      'document-timeline',
      both(
        'Posts and studies with the latest first, each with one result instead of a list of duties. Four to six entries.',
        'Stationen und Studium, die jüngste zuerst, je mit einem Ergebnis statt einer Liste von Pflichten. Vier bis sechs Einträge.',
      ),
      heading(both('Where I learned it', 'Wo ich es gelernt habe')),
      {
        blockType: 'timeline',
        entries: [
          {
            date: both('since 2020', 'seit 2020'),
            title: both('Team lead, city parks office', 'Teamleitung, Grünflächenamt'),
            text: both(
              'Nineteen school yards opened; half the rain now stays on site.',
              'Neunzehn Schulhöfe entsiegelt; die Hälfte des Regens bleibt am Ort.',
            ),
          },
          {
            date: '2015–2020',
            title: both('Planner, [office]', 'Planerin, [Büro]'),
            text: both(
              'A harbour park of four hectares, from competition to opening.',
              'Ein Hafenpark von vier Hektar, vom Wettbewerb bis zur Eröffnung.',
            ),
          },
          {
            date: '2013–2015',
            title: both('Site manager, [firm]', 'Bauleiterin, [Firma]'),
            text: both(
              'Learned what a drawing must say so that nobody has to ask.',
              'Gelernt, was eine Zeichnung sagen muss, damit niemand fragt.',
            ),
          },
          {
            date: '2008–2013',
            title: both('Studies, [university]', 'Studium, [Hochschule]'),
            text: both(
              'Thesis on trees in gravel, grade [grade].',
              'Abschlussarbeit über Bäume im Kies, Note [Note].',
            ),
          },
        ],
      },
      {
        blockType: 'callout',
        tone: 'key',
        title: both('Tools and languages', 'Werkzeuge und Sprachen'),
        text: both(
          'CAD, water balance, planting plans; German, English and Polish at the building site.',
          'CAD, Wasserbilanz, Pflanzpläne; Deutsch, Englisch und Polnisch auf der Baustelle.',
        ),
      },
      text(
        '### Published and taught\n\nA column on street trees in [newspaper], monthly since 2021. A seminar on maintenance at [university], because the first year of a park is drawn and the next thirty are mown.\n\n### Away from work\n\nI restore pocket watches, badly, and swim in lakes until October.',
        '### Geschrieben und gelehrt\n\nEine Kolumne über Straßenbäume in der [Zeitung], monatlich seit 2021. Ein Seminar über Pflege an der [Hochschule], denn das erste Jahr eines Parks wird gezeichnet und die nächsten dreißig werden gemäht.\n\n### Neben der Arbeit\n\nIch repariere Taschenuhren, schlecht, und schwimme bis Oktober in Seen.',
      ),
    ),
  ],
}
