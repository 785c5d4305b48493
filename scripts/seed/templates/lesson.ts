import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page, text } from './words.ts'

/** One lesson: a question, an experiment, an explanation, a task. */
export const lesson: TemplateSeed = {
  slug: 'lesson',
  kind: 'slides',
  theme: 'botanic',
  size: 'classic',
  tags: ['lesson', 'school', 'learning'],
  title: both('Lesson', 'Unterrichtsstunde'),
  description: both(
    'A question, a guess, an experiment, an explanation: one lesson on eight slides, in 4:3 for the projector.',
    'Eine Frage, eine Vermutung, ein Versuch, eine Erklärung: eine Stunde auf acht Folien, 4:3 für den Beamer.',
  ),
  pages: [
    page(
      'slides-title',
      both(
        'The question of the lesson, as a child would ask it.',
        'Die Frage der Stunde, wie ein Kind sie stellt.',
      ),
      {
        blockType: 'cover',
        kicker: both('Science · year 5', 'Sachkunde · Klasse 5'),
        title: both('Why is the sea salty?', 'Warum ist das Meer salzig?'),
        subtitle: both('And why are rivers not?', 'Und warum sind es Flüsse nicht?'),
      },
    ),
    page(
      'slides-statement',
      both(
        'A fact that surprises and makes the question urgent.',
        'Eine Tatsache, die überrascht und die Frage dringend macht.',
      ),
      heading(
        both(
          'All the salt of the sea would bury the land as deep as a forty-storey house',
          'Alles Salz des Meeres läge auf dem Land so hoch wie ein Haus mit vierzig Stockwerken',
        ),
      ),
    ),
    page(
      'slides-content',
      both(
        'Three guesses to vote on. The wrong ones must sound sensible.',
        'Drei Vermutungen zum Abstimmen. Auch die falschen müssen vernünftig klingen.',
      ),
      heading(both('What do you think?', 'Was vermutet ihr?')),
      {
        blockType: 'steps',
        steps: [
          {
            title: both('From fish', 'Von Fischen'),
            text: both('Everything that lives in the sea is salty.', 'Alles, was im Meer lebt, ist salzig.'),
          },
          {
            title: both('From stones', 'Von Steinen'),
            text: both('Rain washes it out of the rock.', 'Der Regen wäscht es aus dem Gestein.'),
          },
          {
            title: both('From below', 'Von unten'),
            text: both('It comes out of the sea floor.', 'Es kommt aus dem Meeresboden.'),
          },
        ],
      },
    ),
    page(
      'slides-image-right',
      both(
        'The experiment: what to take, what to do, what to watch.',
        'Der Versuch: was man nimmt, was man tut, worauf man achtet.',
      ),
      heading(both('Boil a river', 'Wir kochen einen Fluss'), { kicker: both('Experiment', 'Versuch') }),
      text(
        '- One spoon of tap water\n- One tea light\n- What stays in the spoon?',
        '- Ein Löffel Leitungswasser\n- Ein Teelicht\n- Was bleibt im Löffel?',
      ),
      { blockType: 'image', ratio: 'tall' },
    ),
    page(
      'slides-timeline',
      both('The explanation as a path in four stations.', 'Die Erklärung als Weg in vier Stationen.'),
      heading(both('A grain of salt travels for a thousand years', 'Ein Salzkorn reist tausend Jahre')),
      {
        blockType: 'steps',
        steps: [
          { title: both('Rain', 'Regen'), text: both('falls on a mountain.', 'fällt auf einen Berg.') },
          { title: both('Rock', 'Gestein'), text: both('gives up a little salt.', 'gibt etwas Salz ab.') },
          { title: both('River', 'Fluss'), text: both('carries it to the sea.', 'trägt es ins Meer.') },
          {
            title: both('Sun', 'Sonne'),
            text: both('takes the water, leaves the salt.', 'nimmt das Wasser, lässt das Salz.'),
          },
        ],
      },
    ),
    page(
      'slides-chart',
      both('One comparison with units the class knows.', 'Ein Vergleich in Einheiten, die die Klasse kennt.'),
      heading(both('The Dead Sea holds ten times as much', 'Im Toten Meer ist zehnmal so viel')),
      {
        blockType: 'chart',
        title: both('Salt in one litre of water', 'Salz in einem Liter Wasser'),
        type: 'bar',
        unit: 'g',
        points: [
          { label: both('Dead Sea', 'Totes Meer'), value: 340 },
          { label: both('Mediterranean', 'Mittelmeer'), value: 38 },
          { label: both('North Sea', 'Nordsee'), value: 34 },
          { label: both('Baltic Sea', 'Ostsee'), value: 8 },
        ],
        source: both('Rounded values', 'Gerundete Werte'),
      },
    ),
    page(
      'slides-columns',
      both(
        'What the class now knows, and what is still open. Honest.',
        'Was die Klasse jetzt weiß und was noch offen ist. Ehrlich.',
      ),
      heading(both('What we found out', 'Was wir herausgefunden haben')),
      text(
        '### We know\n\nStones give the salt, rivers bring it, and the sun leaves it behind.',
        '### Wir wissen\n\nSteine geben das Salz, Flüsse bringen es, die Sonne lässt es zurück.',
      ),
      text(
        '### We wonder\n\nWhy does the sea not become saltier every year?',
        '### Wir fragen\n\nWarum wird das Meer nicht jedes Jahr salziger?',
      ),
    ),
    page(
      'slides-closing',
      both(
        'One task to do at home with things from the kitchen.',
        'Eine Aufgabe für zu Hause, mit Dingen aus der Küche.',
      ),
      {
        blockType: 'callToAction',
        title: both('Make your own sea', 'Baut euer eigenes Meer'),
        text: both(
          'A glass, a spoon of salt, a sunny window. Draw what you see after a week.',
          'Ein Glas, ein Löffel Salz, ein Fenster mit Sonne. Zeichnet, was ihr nach einer Woche seht.',
        ),
      },
    ),
  ],
}
