import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page, text } from './words.ts'

/** Two pages: what was decided, and who does what until when. */
export const meetingMinutes: TemplateSeed = {
  slug: 'meeting-minutes',
  kind: 'document',
  theme: 'grotesk',
  tags: ['minutes', 'team', 'one-pager'],
  title: both('Meeting minutes', 'Protokoll'),
  description: both(
    'What was decided, who does what and until when. Two pages, sent the same day.',
    'Was beschlossen wurde, wer was bis wann tut. Zwei Seiten, verschickt am selben Tag.',
  ),
  pages: [
    page(
      'document-agenda',
      both(
        'The most important decision as the title. Topics in the order they came, each with what came out of it in one sentence. Beside it who was there and who was missing.',
        'Der wichtigste Beschluss als Titel. Die Punkte in ihrer Reihenfolge, je mit dem Ergebnis in einem Satz. Daneben, wer da war und wer fehlte.',
      ),
      heading(
        both(
          'The ring path opens in two stages, not in one',
          'Der Ringweg öffnet in zwei Etappen, nicht in einer',
        ),
        {
          kicker: both('Minutes · cycling committee · 14 May', 'Protokoll · Radausschuss · 14. Mai'),
        },
      ),
      {
        blockType: 'agenda',
        topics: [
          {
            time: '17:00',
            title: both('State of the building site', 'Stand der Baustelle'),
            text: both(
              'The bridge is nine weeks late because the bearings have to be cast again. Everything west of it is ready, lit and swept.',
              'Die Brücke ist neun Wochen im Verzug, weil die Lager neu gegossen werden. Westlich davon ist alles fertig, beleuchtet und gefegt.',
            ),
          },
          {
            time: '17:20',
            title: both('Decision: open the west in June', 'Beschluss: der Westen öffnet im Juni'),
            text: both(
              'Seven in favour, one against. The signs say where the path ends, and for how long.',
              'Sieben dafür, eine dagegen. Schilder sagen, wo der Weg endet und wie lange noch.',
            ),
          },
          {
            time: '17:45',
            title: both('Detour over the mill lane', 'Umleitung über die Mühlgasse'),
            text: both(
              'Thirty kilometres an hour until the bridge is open.',
              'Tempo 30, bis die Brücke offen ist.',
            ),
          },
          {
            time: '18:00',
            title: both('Decision: counting before and after', 'Beschluss: vorher und nachher zählen'),
            text: both(
              'Two weeks before the opening and two weeks after, at three places. Unanimous.',
              'Zwei Wochen vor der Eröffnung und zwei danach, an drei Stellen. Einstimmig.',
            ),
          },
          {
            time: '18:10',
            title: both('Lights: put off', 'Beleuchtung: vertagt'),
            text: both(
              'Two offers are missing. Back on the list in July.',
              'Zwei Angebote fehlen. Im Juli wieder auf der Liste.',
            ),
          },
          {
            time: '18:20',
            title: both('Any other business', 'Verschiedenes'),
            text: both(
              'The pump at the mill is back. Thanks to whoever hung it there.',
              'Die Luftpumpe an der Mühle ist wieder da. Dank an die unbekannte Person.',
            ),
          },
        ],
      },
      {
        blockType: 'callout',
        tone: 'note',
        title: both('Present', 'Anwesend'),
        text: both(
          '[Names]. Absent with notice: [names]. Minutes: [name]. Next meeting: 11 June, 17:00.',
          '[Namen]. Entschuldigt: [Namen]. Protokoll: [Name]. Nächste Sitzung: 11. Juni, 17 Uhr.',
        ),
      },
    ),
    page(
      'document-tasks',
      both(
        'Every promise made, with one name and one date each. What has no name is not a task.',
        'Jede Zusage mit einem Namen und einem Datum. Was keinen Namen hat, ist keine Aufgabe.',
      ),
      heading(both('Six promises until 11 June', 'Sechs Zusagen bis zum 11. Juni'), {
        kicker: both('Who does what', 'Wer was tut'),
      }),
      {
        blockType: 'checklist',
        items: [
          {
            text: both('Order the signs for the western half', 'Schilder für die Westhälfte bestellen'),
            note: both('[Name], by 20 May', '[Name], bis 20. Mai'),
          },
          {
            text: both(
              'Agree the speed limit in the mill lane with the police',
              'Tempolimit in der Mühlgasse mit der Polizei abstimmen',
            ),
            note: both('[Name], by 24 May', '[Name], bis 24. Mai'),
          },
          {
            text: both(
              'Ask both suppliers for the missing offers',
              'Bei beiden Anbietern die fehlenden Angebote anfordern',
            ),
            note: both('[Name], by 28 May', '[Name], bis 28. Mai'),
          },
          {
            text: both(
              'Write to the households along the detour',
              'Die Haushalte an der Umleitung anschreiben',
            ),
            note: both('[Name], by 1 June', '[Name], bis 1. Juni'),
          },
          {
            text: both(
              'Test the path with a cargo bike and a wheelchair',
              'Den Weg mit Lastenrad und Rollstuhl abfahren',
            ),
            note: both('[Name] and [name], by 4 June', '[Name] und [Name], bis 4. Juni'),
          },
          {
            text: both('Invite the school to the opening', 'Die Schule zur Eröffnung einladen'),
            note: both('[Name], by 8 June', '[Name], bis 8. Juni'),
          },
        ],
      },
      {
        blockType: 'callout',
        tone: 'warning',
        title: both('Still open', 'Noch offen'),
        text: both(
          'Who pays for the lights after 2027? The question goes to the finance committee, with the two offers, as soon as they are there.',
          'Wer bezahlt die Beleuchtung nach 2027? Die Frage geht mit den beiden Angeboten an den Finanzausschuss, sobald sie da sind.',
        ),
      },
      text(
        'These minutes stand unless somebody objects within seven days. They were sent on the day of the meeting to all members, the building office and the two schools along the path.',
        'Dieses Protokoll gilt, wenn binnen sieben Tagen niemand widerspricht. Es ging am Tag der Sitzung an alle Mitglieder, das Bauamt und die beiden Schulen am Weg.',
      ),
    ),
  ],
}
