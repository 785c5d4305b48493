import { capitalise } from './fit.ts'
import { isTelling } from './telling.ts'
import { detectLanguage } from '../reading/detect-language.ts'
import type { Figure } from '../reading/read-figures.ts'
import type { PromptReading } from '../reading/read-prompt.ts'

/** What may stand in a sentence's slots; an undefined slot rules the sentence out. */
export type Slots = {
  topic: string
  /** The topic with the article it had. @default topic */
  topicInSentence?: string | undefined
  subject: string
  inSentence: string
  figure?: string | undefined
  audience?: string | undefined
}

const valueOf = (slot: string, slots: Slots): string | undefined => {
  if (slot === 't') return slots.topicInSentence ?? slots.topic
  if (slot === 'T') return capitalise(slots.topic)
  if (slot === 's') return slots.inSentence
  if (slot === 'S') return slots.subject
  if (slot === 'n') return slots.figure
  return slots.audience
}

/** A bare number says nothing alone: "2,400 street lamps". */
const counted = ({ text, unit, label, labelBefore }: Figure): string =>
  unit || labelBefore || !label ? text : `${text} ${label.split(' ').slice(0, 2).join(' ')}`

type Telling = { reading: PromptReading; language: string; topic: string; audience?: string | undefined }

/** What fills the sentences about a topic; articles stay out of sentences in another language than the prompt's. */
export const slotsFor = ({ reading, language, topic, audience }: Telling): Slots => {
  const base = language.split('-')[0] ?? language
  const isOwn = base === reading.language
  const named =
    audience !== undefined && audience.length <= 60 && detectLanguage(audience) === base
      ? audience
      : undefined
  const figure = reading.figures.find(isTelling)
  return {
    topic,
    topicInSentence: isOwn ? reading.articled(topic) : topic,
    subject: reading.subject,
    inSentence: isOwn ? reading.inSentence : reading.subject,
    figure: figure && counted(figure),
    audience: named ?? (isOwn ? reading.audience : undefined),
  }
}

/** The sentence with its slots filled and a capital at its start; undefined when a slot is empty. */
export const fillSlots = (sentence: string, slots: Slots): string | undefined => {
  let complete = true
  const filled = sentence.replace(/\{([tTsSna])\}/g, (_, slot: string) => {
    const value = valueOf(slot, slots)
    if (!value) complete = false
    return value ?? ''
  })
  return complete ? capitalise(filled) : undefined
}

/** All sentences that can be filled. */
export const fillable = (sentences: readonly string[], slots: Slots): string[] =>
  sentences.flatMap((sentence) => fillSlots(sentence, slots) ?? [])
