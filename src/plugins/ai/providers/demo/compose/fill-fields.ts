import type { BlockField } from '#design/block/block-field.ts'
import { capitalise, firstFitting, fit } from './fit.ts'
import { writeMarkdown } from './write-markdown.ts'
import type { Voice } from './voice.ts'

type Values = Record<string, unknown>

/** Values for any fields, told by their types, limits and names; a plugin's block needs nothing more. */
export const fillFields = (fields: readonly BlockField[], voice: Voice): Values => {
  const values: Values = {}
  for (const field of fields) {
    const value = fillField(field, voice)
    if (value !== undefined) values[field.name] = value
  }
  return values
}

const fillField = (field: BlockField, voice: Voice): unknown => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return fillText(field, voice)
    case 'number':
      return clamp(voice.figures[0]?.value ?? voice.random.between(1, 5), field.min, field.max)
    case 'checkbox':
      return field.defaultValue ?? false
    case 'select':
      return field.defaultValue ?? field.options[voice.random.between(0, field.options.length - 1)]?.value
    case 'richText':
      return fit(writeMarkdown(voice), field.maxLength)
    case 'upload':
      return voice.brief.images || field.required ? picture(voice) : undefined
    case 'group':
      return fillFields(field.fields, voice)
    case 'array': {
      const rows = clamp(
        field.maxRows !== undefined && field.maxRows <= 2 ? 1 : voice.random.between(3, 4),
        field.minRows,
        field.maxRows,
      )
      return Array.from({ length: rows }, () => fillFields(field.fields, voice))
    }
  }
}

const clamp = (value: number, low = -Infinity, high = Infinity): number =>
  Math.min(Math.max(value, low), high)

/** What to draw and what to tell those who do not see it. */
export const picture = (voice: Voice, topic?: string): { prompt: string; alt: string } => ({
  prompt: `${topic ?? voice.chapter.topic} – ${voice.subject}`,
  alt: fit(voice.fill(voice.phrases.words.illustration, topic), 200),
})

type TextField = Extract<BlockField, { type: 'text' | 'textarea' }>

/** What a text field is for, by the word in its name; the first that matches wins. */
const purposes: readonly [RegExp, (voice: Voice, field: TextField) => string | undefined][] = [
  [/^(byline|author|attribution|credit|role|person|name)$/i, (_, field) => (field.required ? '' : undefined)],
  [/(url|href|link|address)$/i, () => '#'],
  [/(e-?mail)/i, (voice) => voice.phrases.words.email],
  [
    /(price|cost|fee)/i,
    (voice) =>
      voice.figures.find((figure) => /[€$£¥]|EUR|USD/.test(figure.unit))?.text ?? voice.phrases.words.price,
  ],
  [
    /(date|year|when)$/i,
    (voice, field) => voice.dates[0] ?? (field.required ? voice.phrases.words.date : undefined),
  ],
  [/(source)$/i, (voice) => voice.phrases.words.source],
  [/(value|number|figure|amount|total)$/i, (voice) => voice.figures[0]?.text ?? voice.phrases.words.figure],
  [/(unit)$/i, (voice) => voice.figures[0]?.unit ?? ''],
  [/(kicker|eyebrow|overline|tag|badge|category|label)$/i, (voice) => capitalise(voice.label())],
  [/(button|cta|action)/i, (voice) => voice.action()],
  [/(question)$/i, (voice) => `${capitalise(voice.label())}?`],
  [/(quote|quotation)$/i, (voice) => voice.ownSentence() ?? voice.sentence()],
  [/(title|headline|heading)$/i, (voice) => voice.headline()],
  [/(caption|note|hint)$/i, (voice) => voice.detail(voice.chapter.topic)],
  [
    /(subtitle|lead|intro|summary|text|body|description|answer)$/i,
    (voice) => voice.ownSentence() ?? voice.sentence(),
  ],
]

const fillText = (field: TextField, voice: Voice): string | undefined => {
  const purpose = purposes.find(([pattern]) => pattern.test(field.name))
  const meant = purpose?.[1](voice, field)
  if (purpose && meant === undefined) return undefined
  const general = field.type === 'textarea' ? voice.sentence() : capitalise(voice.label())
  const texts = [meant, general, capitalise(voice.chapter.topic)].filter(
    (text) => text !== undefined && text !== '',
  )
  return firstFitting(texts as string[], field.maxLength) // the filter above leaves strings only
}
