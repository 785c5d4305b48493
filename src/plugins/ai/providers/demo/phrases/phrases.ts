/** What a page does in the sequence. */
export type Role =
  'opening' | 'why' | 'audience' | 'offer' | 'how' | 'detail' | 'figures' | 'plan' | 'risk' | 'closing'

type Some = readonly [string, ...string[]]

/**
 * The sentences the demo composes from, in one language. Slots: {t} a topic, {s} the subject inside a sentence, {S} the
 * subject as a title, {n} a figure of the prompt with its unit, {a} the audience. A sentence whose slot is empty is not
 * used. Topics come uninflected and without article, so they stand where the language does not inflect them. What is
 * said of a topic is the person's own or a place for it: a sentence that fits any topic says nothing about this one.
 */
export type Phrases = {
  headlines: Readonly<Record<Role, Some>>
  texts: { readonly opening: Some; readonly closing: Some }
  /** Places for what the prompt does not say about a topic, in brackets. */
  asks: Some
  actions: Some
  words: Words
}

/** Single words and placeholders. Placeholders stand in brackets, so that nobody takes them for facts. */
export type Words = {
  figure: string
  price: string
  name: string
  date: string
  source: string
  email: string
  fromBrief: string
  topic: string
  aim: string
  next: string
  owner: string
  when: string
  value: string
  /** Says that a chart's or table's values are there to be replaced. */
  exampleValues: string
  illustration: string
  overview: string
}

/**
 * What a speaker says of what a slide shows, and what a plan says of a slide. Slots: {L} a list of things or figures, {T} a
 * topic. Placeholders stand in brackets.
 */
export type Telling = {
  /** The topics of the whole. */
  topics: string
  /** The topics as they follow each other. */
  order: string
  figures: string
  points: string
  /** For a slide whose matter is still to be written. */
  example: string
  recap: string
  /** On to the next slide, {N}. */
  onward: string
  /** What the last slide is for. */
  closing: string
}
