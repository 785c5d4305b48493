import { both, heading, page, text } from './words.ts'

/** The evidence of the white paper: method, results, objections. */
export const whitePaperEvidence = [
  page(
    'document-columns',
    both(
      'How it was measured and what the method cannot see: two columns of equal weight.',
      'Wie gemessen wurde und was die Methode nicht sieht: zwei gleich gewichtete Spalten.',
    ),
    heading(both('Sixty roofs, one question, no model', 'Sechzig Dächer, eine Frage, kein Modell'), {
      kicker: both('Method', 'Methode'),
    }),
    text(
      '### What we did\n\nPairs of schools were chosen by year of construction, storeys and insulation. A draw decided which of the two was limed. Sensors hung in shade, one above the roof membrane, one at the height of a seated child.\n\nTeachers noted when coolers ran. Nobody was told which roofs were white, though anyone could have looked.',
      '### Was wir taten\n\nSchulpaare wurden nach Baujahr, Stockwerken und Dämmung gebildet. Das Los entschied, welche gekalkt wird. Die Fühler hingen im Schatten, einer über der Dachhaut, einer auf Höhe eines sitzenden Kindes.\n\nLehrkräfte notierten, wann Kühlgeräte liefen. Niemand erfuhr, welche Dächer weiß waren, auch wenn jeder hätte nachsehen können.',
    ),
    text(
      '### What we cannot say\n\nOne summer is one summer. It was warmer than the mean of the last ten by 0.8 degrees, which flatters any measure against heat.\n\nPitched roofs and buildings above four storeys were not measured. And lime greys: our fifth year is an estimate from two older roofs [2].',
      '### Was wir nicht sagen können\n\nEin Sommer ist ein Sommer. Er war 0,8 Grad wärmer als das Mittel der letzten zehn, was jeder Maßnahme gegen Hitze schmeichelt.\n\nSteildächer und Häuser über vier Stockwerke wurden nicht gemessen. Und Kalk vergraut: Unser fünftes Jahr ist aus zwei älteren Dächern geschätzt [2].',
    ),
    {
      blockType: 'callout',
      tone: 'note',
      title: both('The data are open', 'Die Daten sind offen'),
      text: both(
        'All readings, the notes of the teachers and the draw itself are published under [address]. Whoever finds an error is named in the next edition.',
        'Alle Messwerte, die Notizen der Lehrkräfte und die Losung selbst stehen unter [Adresse]. Wer einen Fehler findet, wird in der nächsten Ausgabe genannt.',
      ),
    },
  ),
  page(
    'document-figures',
    both(
      'The one chart that carries the claim, its source, and the sentence a sceptic would ask for.',
      'Das eine Diagramm, das die These trägt, seine Quelle und der Satz, nach dem ein Skeptiker fragt.',
    ),
    heading(both('The hotter the day, the larger the gap', 'Je heißer der Tag, desto größer der Abstand'), {
      kicker: both('Results', 'Ergebnisse'),
    }),
    {
      blockType: 'chart',
      title: both(
        'Classroom temperature at 2 p.m., by outdoor temperature',
        'Temperatur im Klassenraum um 14 Uhr, nach Außentemperatur',
      ),
      type: 'line',
      unit: '°C',
      series: both('Dark roof', 'Dunkles Dach'),
      compareSeries: both('White roof', 'Weißes Dach'),
      points: [
        { label: '22', value: 23.4, compare: 22.9 },
        { label: '25', value: 25.6, compare: 24.3 },
        { label: '28', value: 28.1, compare: 25.9 },
        { label: '31', value: 30.4, compare: 27.5 },
        { label: '34', value: 32.8, compare: 29.2 },
      ],
      source: both('Example figures', 'Beispielzahlen'),
    },
    text(
      'The gap is not an effect of newer buildings: it is as large in the pairs built before 1970 as in those built after.\n\nBelow 20 °C outside there is none, which is what one would expect of a measure that works by reflecting the sun.',
      'Der Abstand liegt nicht an neueren Gebäuden: In den Paaren von vor 1970 ist er so groß wie in den späteren.\n\nUnter 20 °C Außentemperatur gibt es keinen, wie man es von einer Maßnahme erwartet, die Sonne zurückwirft.',
    ),
  ),
  page(
    'document-questions',
    both(
      'The three or four strongest objections, put fairly, each answered in two sentences.',
      'Die drei oder vier stärksten Einwände, fair gestellt, je in zwei Sätzen beantwortet.',
    ),
    heading(both('What speaks against it', 'Was dagegen spricht'), {
      kicker: both('Objections', 'Einwände'),
    }),
    {
      blockType: 'faq',
      questions: [
        {
          question: both('Is one summer enough to decide?', 'Reicht ein Sommer für eine Entscheidung?'),
          answer: both(
            'For a coat of lime, yes: it can be left to fade. For a new roof it would not be, and we do not propose one.',
            'Für einen Anstrich ja: Man kann ihn verwittern lassen. Für ein neues Dach nicht, und wir schlagen keines vor.',
          ),
        },
        {
          question: both(
            'Do white roofs blind pilots and neighbours?',
            'Blenden weiße Dächer Piloten und Nachbarn?',
          ),
          answer: both(
            'Lime scatters light and does not mirror it. Two neighbours on higher floors complained in June, none in July.',
            'Kalk streut das Licht und spiegelt es nicht. Zwei Nachbarn in oberen Stockwerken klagten im Juni, keiner im Juli.',
          ),
        },
        {
          question: both('Does a white roof cost heat in winter?', 'Kostet ein weißes Dach im Winter Wärme?'),
          answer: both(
            'A little: 1.4 percent more gas in the measured schools. The sun stands low when it is cold, and snow makes every roof white.',
            'Ein wenig: 1,4 Prozent mehr Gas in den gemessenen Schulen. Bei Kälte steht die Sonne tief, und Schnee macht jedes Dach weiß.',
          ),
        },
        {
          question: both('Would green roofs not do more?', 'Wären Gründächer nicht besser?'),
          answer: both(
            'For rain and insects, yes. They need four times the load, and 41 of the 60 roofs cannot carry it.',
            'Für Regen und Insekten ja. Sie brauchen die vierfache Traglast, und 41 der 60 Dächer tragen sie nicht.',
          ),
        },
        {
          question: both('Who renews the lime?', 'Wer erneuert den Kalk?'),
          answer: both(
            'Two people in one day for a roof of 800 square metres. The towns we asked plan it with the yearly check of the gutters.',
            'Zwei Personen an einem Tag für 800 Quadratmeter. Die befragten Städte planen es mit der jährlichen Prüfung der Rinnen.',
          ),
        },
      ],
    },
    {
      blockType: 'callout',
      tone: 'key',
      title: both('What would change our mind', 'Was uns umstimmen würde'),
      text: both(
        'A second summer in which the gap on hot days is below one degree. The sensors stay where they are.',
        'Ein zweiter Sommer, in dem der Abstand an heißen Tagen unter einem Grad liegt. Die Fühler bleiben hängen.',
      ),
    },
  ),
]
