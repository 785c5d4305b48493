import { projectProposalPlan } from './project-proposal-plan.ts'
import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page, text } from './words.ts'

/** Seven pages that ask for a decision: why, what, how, for how much, by whom. */
export const projectProposal: TemplateSeed = {
  slug: 'project-proposal',
  kind: 'document',
  theme: 'broadsheet',
  tags: ['proposal', 'project'],
  title: both('Project proposal', 'Projektvorschlag'),
  description: both(
    'Why now, what exactly, when, what it costs and who answers for it: seven pages to a decision.',
    'Warum jetzt, was genau, wann, zu welchem Preis und wer dafür steht: sieben Seiten bis zur Entscheidung.',
  ),
  pages: [
    page(
      'document-cover',
      both(
        'Name the project by what it changes, not by its method. Add who proposes it to whom, and the date.',
        'Das Projekt nach dem benennen, was es ändert, nicht nach dem Weg. Dazu, wer es wem vorschlägt, und wann.',
      ),
      {
        blockType: 'cover',
        kicker: both('Project proposal', 'Projektvorschlag'),
        title: both('A reading garden where cars now park', 'Ein Lesegarten, wo heute Autos stehen'),
        subtitle: both(
          'Nineteen parking spaces behind the city library become its largest room by next summer.',
          'Neunzehn Stellplätze hinter der Stadtbibliothek werden bis zum Sommer ihr größter Raum.',
        ),
        byline: both('Friends of the City Library', 'Freundeskreis der Stadtbibliothek'),
      },
    ),
    page(
      'document-article',
      both(
        'The situation as the reader knows it, what it costs them today, and what happens if nobody acts. 200 to 260 words.',
        'Die Lage, wie der Leser sie kennt, was sie ihn heute kostet und was geschieht, wenn niemand handelt. 200 bis 260 Wörter.',
      ),
      heading(
        both(
          'The library is full at four every afternoon',
          'Um vier Uhr nachmittags ist die Bibliothek voll',
        ),
        {
          kicker: both('Why now', 'Warum jetzt'),
        },
      ),
      text(
        'From four o’clock every seat is taken. Pupils work on the stairs, readers of newspapers leave, and the children’s corner moves into the corridor. In a year the staff counted **212 days** on which people were turned away at the door.\n\nBehind the building lie 340 square metres of asphalt. Nineteen cars stand there, eleven of them all day. The lease ends in October, and the city must say by June whether it renews it.\n\n### What happens if nothing is done\n\nThe lease renews itself for eight years. An extension of the building, the only other way to more seats, was estimated at nine times the cost of a garden and is not in any budget until the end of the decade.\n\n### Why a garden and not more shelves\n\nWhat is missing is room to sit, not books. From April to October a garden with a roof over a third of it seats ninety. It needs no heating, no lift and no permit that takes a year.',
        'Ab vier Uhr ist jeder Platz belegt. Schülerinnen arbeiten auf der Treppe, Zeitungsleser gehen, und die Kinderecke zieht in den Flur. In einem Jahr zählte das Team **212 Tage**, an denen Menschen an der Tür umkehren mussten.\n\nHinter dem Haus liegen 340 Quadratmeter Asphalt. Neunzehn Autos stehen dort, elf davon den ganzen Tag. Der Pachtvertrag endet im Oktober, und die Stadt muss bis Juni sagen, ob sie ihn erneuert.\n\n### Was geschieht, wenn nichts geschieht\n\nDer Vertrag verlängert sich um acht Jahre. Ein Anbau, der einzige andere Weg zu mehr Plätzen, würde neunmal so viel kosten und steht bis zum Ende des Jahrzehnts in keinem Haushalt.\n\n### Warum ein Garten und keine Regale\n\nEs fehlt an Platz zum Sitzen, nicht an Büchern. Von April bis Oktober bietet ein zu einem Drittel überdachter Garten neunzig Plätze. Er braucht keine Heizung, keinen Aufzug und keine Genehmigung, die ein Jahr dauert.',
      ),
    ),
    page(
      'document-aside',
      both(
        'What will be there afterwards, concretely enough to picture it, and what is left out on purpose.',
        'Was es danach gibt, so genau, dass man es vor sich sieht, und was bewusst fehlt.',
      ),
      heading(
        both(
          'Ninety seats, four trees and a roof that collects rain',
          'Neunzig Plätze, vier Bäume und ein Dach, das Regen sammelt',
        ),
        {
          kicker: both('What we propose', 'Was wir vorschlagen'),
        },
      ),
      text(
        'The asphalt goes, except for a strip of three metres for deliveries. Four plane trees stand where the cars stood, set so that half the garden is in shade at four in the afternoon in July.\n\nA roof of larch along the north wall covers thirty seats. Its gutter fills a tank of six cubic metres, which waters the trees through a dry month.\n\n- Ninety seats, a third of them at tables with power\n- A door from the reading room, open when the library is\n- A stage of two steps for readings of up to sixty people\n\nLeft out on purpose: a café, a playground, and a fence higher than a bench.',
        'Der Asphalt verschwindet bis auf einen drei Meter breiten Streifen für Lieferungen. Vier Platanen stehen, wo die Autos standen, so gesetzt, dass im Juli um vier Uhr der halbe Garten im Schatten liegt.\n\nEin Dach aus Lärche an der Nordwand deckt dreißig Plätze. Seine Rinne füllt einen Tank von sechs Kubikmetern, der die Bäume über einen trockenen Monat bringt.\n\n- Neunzig Plätze, ein Drittel an Tischen mit Strom\n- Eine Tür aus dem Lesesaal, offen wie die Bibliothek\n- Eine Bühne aus zwei Stufen für Lesungen bis sechzig Personen\n\nBewusst nicht dabei: ein Café, ein Spielplatz und ein Zaun, der höher ist als eine Bank.',
      ),
      {
        blockType: 'stats',
        stats: [
          { value: '90', label: both('seats in the open air', 'Plätze im Freien') },
          { value: '340 m²', label: both('of asphalt opened', 'Asphalt entsiegelt') },
        ],
      },
    ),
    ...projectProposalPlan,
    page(
      'document-closing',
      both(
        'The decision asked for as one sentence to vote on, then the three steps that follow from a yes.',
        'Die erbetene Entscheidung als ein Satz, über den man abstimmen kann, dann die drei Schritte nach einem Ja.',
      ),
      heading(
        both('We ask the council for one vote in June', 'Wir bitten den Rat im Juni um eine Abstimmung'),
      ),
      {
        blockType: 'steps',
        steps: [
          {
            title: both('End the lease', 'Pacht beenden'),
            text: both(
              'With notice by 30 June, as the contract asks.',
              'Mit Kündigung bis 30. Juni, wie der Vertrag es will.',
            ),
          },
          {
            title: both('Release 125,000 euros', '125.000 Euro freigeben'),
            text: both(
              'From the fund for public squares, in two parts.',
              'Aus dem Fonds für Plätze, in zwei Teilen.',
            ),
          },
          {
            title: both('Name one person', 'Eine Person benennen'),
            text: both(
              'Who signs for the city until the door opens.',
              'Die für die Stadt unterschreibt, bis die Tür aufgeht.',
            ),
          },
        ],
      },
      {
        blockType: 'callToAction',
        title: both(
          'See the yard with us before you vote',
          'Sehen Sie sich den Hof vor der Abstimmung mit uns an',
        ),
        text: both(
          'Every Tuesday at four, when the library is full.',
          'Jeden Dienstag um vier, wenn die Bibliothek voll ist.',
        ),
      },
    ),
  ],
}
