import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page, team, text } from './words.ts'
import { pitchDeckProof } from './pitch-deck-proof.ts'

/** Ten slides that ask for money: problem, product, proof, plan, people, ask. */
export const pitchDeck: TemplateSeed = {
  slug: 'pitch-deck',
  kind: 'slides',
  theme: 'signal',
  tags: ['pitch', 'startup', 'investors'],
  title: both('Pitch deck', 'Pitch Deck'),
  description: both(
    'Ten slides for ten minutes: problem, product, proof, plan, people and one clear ask.',
    'Zehn Folien für zehn Minuten: Problem, Produkt, Beleg, Plan, Menschen und eine klare Bitte.',
  ),
  pages: [
    page(
      'slides-title',
      both(
        'What you do in at most six words. No slogan: a stranger must understand it.',
        'Was Sie tun, in höchstens sechs Wörtern. Kein Slogan: Fremde müssen es verstehen.',
      ),
      {
        blockType: 'cover',
        kicker: both('Seed round', 'Erste Runde'),
        title: both('The parcel that comes back', 'Das Paket, das zurückkommt'),
        subtitle: both(
          'Reusable packaging for online shops, returned through any letter box.',
          'Mehrwegverpackung für Onlineshops, zurück durch jeden Briefkasten.',
        ),
        byline: 'Rewrap',
      },
    ),
    page(
      'slides-statement',
      both(
        'The problem as one sentence the audience cannot unhear.',
        'Das Problem als ein Satz, den man nicht mehr vergisst.',
      ),
      heading(
        both(
          'A cardboard box lives for two days and costs a tree its year',
          'Ein Karton lebt zwei Tage und kostet einen Baum sein Jahr',
        ),
      ),
    ),
    page(
      'slides-image-right',
      both(
        'The product as a picture, and what it does in three short lines.',
        'Das Produkt als Bild, und was es tut, in drei kurzen Zeilen.',
      ),
      heading(
        both('A pouch that folds to the size of a letter', 'Eine Hülle, die sich zum Brief falten lässt'),
      ),
      text(
        '- Arrives like any parcel\n- Folds flat, postage is printed inside\n- Goes back through the nearest letter box',
        '- Kommt an wie jedes Paket\n- Faltet sich flach, das Porto steht innen\n- Geht zurück durch den nächsten Briefkasten',
      ),
      { blockType: 'image', ratio: 'tall' },
    ),
    page(
      'slides-timeline',
      both(
        'How it works in four moments, told from the customer’s side.',
        'Wie es geht, in vier Momenten aus Sicht der Kundin.',
      ),
      heading(both('One pouch makes forty journeys', 'Eine Hülle macht vierzig Reisen')),
      {
        blockType: 'steps',
        steps: [
          {
            title: both('Order', 'Bestellen'),
            text: both('Tick “reusable” at the checkout.', '„Mehrweg“ an der Kasse ankreuzen.'),
          },
          {
            title: both('Unpack', 'Auspacken'),
            text: both('Nothing to tear, nothing to flatten.', 'Nichts reißen, nichts falten.'),
          },
          {
            title: both('Post', 'Einwerfen'),
            text: both('Into any letter box within two weeks.', 'In jeden Briefkasten, binnen zwei Wochen.'),
          },
          {
            title: both('Again', 'Wieder'),
            text: both('Washed, checked and on its way.', 'Gewaschen, geprüft und unterwegs.'),
          },
        ],
      },
    ),
    ...pitchDeckProof,
    page(
      'slides-team',
      both(
        'Who does it and why they can. Names, not adjectives.',
        'Wer es macht und warum sie es können. Namen, keine Adjektive.',
      ),
      heading(
        both(
          'We have run warehouses, post and a laundry',
          'Wir haben Lager, Post und eine Wäscherei geführt',
        ),
      ),
      team(
        [both('Shops', 'Shops'), both('Ten years of returns', 'Zehn Jahre Retouren')],
        [both('Logistics', 'Logistik'), both('Built two sorting halls', 'Baute zwei Sortierhallen')],
        [both('Textile', 'Textil'), both('Washes by the tonne', 'Wäscht tonnenweise')],
      ),
    ),
    page(
      'slides-closing',
      both(
        'The ask: how much, for what, until when. One sentence each.',
        'Die Bitte: wie viel, wofür, bis wann. Je ein Satz.',
      ),
      {
        blockType: 'callToAction',
        title: both(
          '[1.2 million] for the next two hundred shops',
          '[1,2 Millionen] für die nächsten zweihundert Shops',
        ),
        text: both(
          'Half for pouches, a third for the second laundry, the rest for eighteen months of time.',
          'Die Hälfte für Hüllen, ein Drittel für die zweite Wäscherei, der Rest für achtzehn Monate Zeit.',
        ),
        label: both('Talk to us', 'Sprechen Sie mit uns'),
        url: '#',
      },
    ),
  ],
}
