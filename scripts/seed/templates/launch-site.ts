import { launchSiteAnswers } from './launch-site-answers.ts'
import type { TemplateSeed } from './template-seed.ts'
import { both, heading, page, text } from './words.ts'

/** A one-page site for something new: offer, benefits, proof, prices, answers and one call to action. */
export const launchSite: TemplateSeed = {
  slug: 'launch-site',
  kind: 'website',
  theme: 'grotesk',
  tags: ['launch', 'product'],
  title: both('Launch page', 'Startseite für etwas Neues'),
  description: both(
    'A single page that makes one offer, proves it and asks for one thing.',
    'Eine Seite, die ein Angebot macht, es belegt und um eines bittet.',
  ),
  pages: [
    page(
      'website-hero',
      both(
        'The offer in one sentence, for whom it is, and the one thing a visitor should do.',
        'Das Angebot in einem Satz, für wen es ist, und das Eine, was Besuchende tun sollen.',
      ),
      {
        blockType: 'hero',
        kicker: both('New: Lumo', 'Neu: Lumo'),
        title: both('The lamp that wakes you without a sound', 'Die Lampe, die ohne Ton weckt'),
        text: both(
          'Thirty minutes of sunrise on your bedside table. No app, no account, no microphone.',
          'Dreißig Minuten Sonnenaufgang auf dem Nachttisch. Ohne App, ohne Konto, ohne Mikrofon.',
        ),
        actions: [
          { label: both('Order for March', 'Für März bestellen'), url: '#' },
          { label: both('See how it works', 'Ansehen, wie es geht'), url: '#' },
        ],
      },
    ),
    page(
      'website-features',
      both(
        'Three benefits, each told by what the person no longer has to do.',
        'Drei Vorzüge, erzählt an dem, was man nicht mehr tun muss.',
      ),
      heading(
        both(
          'Three things you no longer do at six in the morning',
          'Drei Dinge, die Sie um sechs nicht mehr tun',
        ),
      ),
      {
        blockType: 'features',
        features: [
          {
            title: both('Startle', 'Erschrecken'),
            text: both(
              'Light rises so slowly that you wake in the lightest part of sleep.',
              'Das Licht steigt so langsam, dass Sie im leichtesten Schlaf erwachen.',
            ),
            sign: 'sun',
          },
          {
            title: both('Search', 'Tasten'),
            text: both(
              'One ring sets everything; you find it in the dark.',
              'Ein Ring stellt alles ein; man findet ihn im Dunkeln.',
            ),
            sign: 'clock',
          },
          {
            title: both('Scroll', 'Wischen'),
            text: both('Your telephone can stay in the kitchen.', 'Ihr Telefon kann in der Küche bleiben.'),
            sign: 'lock',
          },
        ],
      },
    ),
    page(
      'website-split',
      both(
        'How it works, in 60 words, with a picture of the thing in use.',
        'Wie es geht, in 60 Wörtern, mit einem Bild der Sache im Gebrauch.',
      ),
      heading(both('Turn the ring to the hour, and sleep', 'Den Ring auf die Stunde drehen und schlafen')),
      text(
        'Thirty minutes before the hour the lamp begins to glow, at first as weakly as a candle behind paper. By the time you wake it is as bright as a window in May.\n\nShould you sleep on, it taps the table: twice, softly, like a finger.',
        'Dreißig Minuten vor der Zeit beginnt die Lampe zu glimmen, erst so schwach wie eine Kerze hinter Papier. Wenn Sie erwachen, ist sie so hell wie ein Fenster im Mai.\n\nSchlafen Sie weiter, klopft sie auf den Tisch: zweimal, leise, wie ein Finger.',
      ),
      { blockType: 'image', ratio: 'wide' },
    ),
    ...launchSiteAnswers,
    page(
      'website-closing',
      both(
        'The same call to action as at the top, and the answer to the last doubt.',
        'Dieselbe Aufforderung wie oben und die Antwort auf den letzten Zweifel.',
      ),
      {
        blockType: 'callToAction',
        title: both('Sleep with it for sixty nights', 'Schlafen Sie sechzig Nächte damit'),
        text: both(
          'If you still need an alarm after that, send it back and we pay the postage.',
          'Brauchen Sie danach noch einen Wecker, schicken Sie sie zurück, und wir zahlen das Porto.',
        ),
        label: both('Order for March', 'Für März bestellen'),
        url: '#',
      },
    ),
    page(
      'website-footer',
      both(
        'Who is behind it, how to reach them, the links the law asks for.',
        'Wer dahintersteht, wie man sie erreicht, und was das Gesetz verlangt.',
      ),
      {
        blockType: 'footer',
        name: 'Lumo',
        text: both(
          'Made in a small works by a large lake.',
          'Gebaut in einem kleinen Werk an einem großen See.',
        ),
        columns: [
          {
            title: both('Lamp', 'Lampe'),
            links: [
              { label: both('How it works', 'So geht es'), url: '#' },
              { label: both('Repairs', 'Reparatur'), url: '#' },
            ],
          },
          {
            title: both('Us', 'Wir'),
            links: [
              { label: both('Contact', 'Kontakt'), url: '#' },
              { label: both('Imprint', 'Impressum'), url: '#' },
            ],
          },
        ],
      },
    ),
  ],
}
