import type { TemplatePage, TemplateSeed } from './template-seed.ts'

const english: TemplatePage[] = [
  {
    layout: 'website-hero',
    guidance: 'The offer in one sentence, for whom it is, and the one thing a visitor should do.',
    blocks: [
      {
        blockType: 'hero',
        kicker: 'New this season',
        title: 'Say what people get, in nine words or fewer',
        text: 'One sentence more: how it works, or why it can be trusted.',
        actions: [{ label: 'Get started', url: '#' }],
      },
    ],
  },
  {
    layout: 'website-section',
    guidance: 'Three benefits, each told by what the person no longer has to do.',
    blocks: [
      { blockType: 'heading', title: 'What you no longer have to do' },
      {
        blockType: 'steps',
        steps: [
          { title: 'Search', text: 'Everything is where you last saw it.' },
          { title: 'Ask twice', text: 'Answers stay with the question.' },
          { title: 'Start over', text: 'Nothing you made is ever lost.' },
        ],
      },
    ],
  },
  {
    layout: 'website-figures',
    guidance: 'Proof: three figures with their source. Leave a figure out rather than guess it.',
    blocks: [
      { blockType: 'heading', title: 'What has been measured' },
      {
        blockType: 'stats',
        stats: [
          { value: '00', label: 'people took part in the test', note: 'Replace with your own figure' },
          { value: '00 %', label: 'would use it again', note: 'Replace with your own figure' },
        ],
      },
    ],
  },
  {
    layout: 'website-voice',
    guidance: 'One sentence from a person who uses it. Only with a real name and their consent.',
    blocks: [
      {
        blockType: 'quote',
        text: 'A sentence someone really said about it.',
        attribution: 'Name to be added',
      },
    ],
  },
  {
    layout: 'website-closing',
    guidance: 'The same call to action as at the top, and the answer to the last doubt.',
    blocks: [
      {
        blockType: 'callToAction',
        title: 'Try it on something small',
        text: 'It takes ten minutes, and you can leave at any time.',
        label: 'Get started',
        url: '#',
      },
    ],
  },
]

const german: TemplatePage[] = [
  {
    layout: 'website-hero',
    guidance: 'Das Angebot in einem Satz, für wen es ist, und das Eine, was Besuchende tun sollen.',
    blocks: [
      {
        blockType: 'hero',
        kicker: 'Neu in dieser Saison',
        title: 'Sagen Sie in neun Wörtern, was man bekommt',
        text: 'Noch ein Satz: wie es geht oder warum man sich darauf verlassen kann.',
        actions: [{ label: 'Jetzt beginnen', url: '#' }],
      },
    ],
  },
  {
    layout: 'website-section',
    guidance: 'Drei Vorteile, erzählt an dem, was man nicht mehr tun muss.',
    blocks: [
      { blockType: 'heading', title: 'Was Sie nicht mehr tun müssen' },
      {
        blockType: 'steps',
        steps: [
          { title: 'Suchen', text: 'Alles liegt dort, wo Sie es zuletzt gesehen haben.' },
          { title: 'Nachfragen', text: 'Antworten bleiben bei der Frage.' },
          { title: 'Von vorn anfangen', text: 'Was Sie gemacht haben, geht nicht verloren.' },
        ],
      },
    ],
  },
  {
    layout: 'website-figures',
    guidance: 'Belege: drei Zahlen mit Quelle. Lieber eine weglassen als schätzen.',
    blocks: [
      { blockType: 'heading', title: 'Was gemessen wurde' },
      {
        blockType: 'stats',
        stats: [
          { value: '00', label: 'Menschen haben es erprobt', note: 'Durch Ihre Zahl ersetzen' },
          { value: '00 %', label: 'würden es wieder verwenden', note: 'Durch Ihre Zahl ersetzen' },
        ],
      },
    ],
  },
  {
    layout: 'website-voice',
    guidance: 'Ein Satz von jemandem, der es benutzt. Nur mit echtem Namen und Einverständnis.',
    blocks: [
      {
        blockType: 'quote',
        text: 'Ein Satz, den wirklich jemand darüber gesagt hat.',
        attribution: 'Name einzutragen',
      },
    ],
  },
  {
    layout: 'website-closing',
    guidance: 'Dieselbe Aufforderung wie oben und die Antwort auf den letzten Zweifel.',
    blocks: [
      {
        blockType: 'callToAction',
        title: 'Probieren Sie es an etwas Kleinem',
        text: 'Es dauert zehn Minuten, und Sie können jederzeit wieder gehen.',
        label: 'Jetzt beginnen',
        url: '#',
      },
    ],
  },
]

/** A one-page site for something new: offer, benefits, proof, a voice and one call to action. */
export const launchSite: TemplateSeed = {
  slug: 'launch-site',
  kind: 'website',
  theme: 'grotesk',
  tags: ['launch', 'product'],
  title: { en: 'Launch page', de: 'Startseite für etwas Neues' },
  description: {
    en: 'A single page that makes one offer and asks for one thing.',
    de: 'Eine Seite, die ein Angebot macht und um eines bittet.',
  },
  pages: { en: english, de: german },
}
