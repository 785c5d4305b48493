import { localText } from '#kernel/local-text.ts'
import type { Brief, DesignLength } from '../context.ts'
import type { Generation } from '../generation.ts'
import { fenced } from './fenced.ts'

const tones: Readonly<Record<string, string>> = {
  plain: 'plain and direct, short sentences, everyday words',
  warm: 'warm and personal, still precise; speaks to one reader',
  formal: 'formal and restrained, complete sentences, no contractions',
  bold: 'bold and confident, strong verbs, without exaggeration',
}

/** How each kind of design is met by its readers. */
const kinds: Readonly<Record<string, string>> = {
  document:
    'a document that is read alone and may be printed: full sentences, an argument that builds up from page to page, subheadings a hurried reader can follow.',
  website:
    'a website that is scanned on a phone first: the offer in the first section, one message a section, short paragraphs, labels on buttons that say what happens.',
  slides:
    'a deck that somebody presents: one idea a slide, few words, the headlines alone tell the whole story, detail is left to the speaker.',
  graphic:
    'a graphic that is seen for two seconds: very few words, one thing to look at, one thing to remember.',
}

const lengths: Readonly<Record<DesignLength, string>> = {
  short: 'short: only what the reader must know; stay at the lower end of what each layout holds.',
  medium: 'medium: what the reader needs to understand and decide.',
  long: 'long: thorough, with reasons, examples from the brief and detail; use the room each layout has.',
}

const wanted = (brief: Brief): string[] => [
  brief.audience
    ? `Written for: ${fenced('audience', brief.audience)} Choose what they care about, their words and their level of knowledge; do not address them by this description.`
    : 'Written for: whoever the brief implies; a curious reader without special knowledge if it implies nobody.',
  brief.tone
    ? `Tone: ${tones[brief.tone] ?? fenced('tone', brief.tone)}`
    : 'Tone: the one of the brief; calm and precise if it has none.',
  brief.length ? `Length: ${lengths[brief.length]}` : '',
]

/** The brief as a model reads it. */
export const briefPrompt = ({
  brief,
  kind,
  template,
}: Pick<Generation, 'brief' | 'kind' | 'template'>): string =>
  [
    `What to make: ${kinds[kind.slug] ?? `${kind.slug}: ${localText(kind.description, 'en')}.`}`,
    ...wanted(brief),
    template ? `It follows the template “${template.title}”.` : '',
    fenced('brief', brief.prompt),
    brief.source && !brief.literal
      ? 'The material is the person’s own text, between the tags "source". It is part of the brief: what it says may be used, and its order and headings are a proposal for the pages.'
      : '',
  ]
    .filter(Boolean)
    .join('\n')
