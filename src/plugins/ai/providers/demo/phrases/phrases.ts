/** What a page does in the sequence. */
export type Role =
  'opening' | 'why' | 'audience' | 'offer' | 'how' | 'detail' | 'figures' | 'plan' | 'risk' | 'closing'

type Some = readonly [string, ...string[]]

/**
 * The sentences the demo composes from, in one language. Slots: {t} a topic, {s} the subject inside a sentence, {S} the
 * subject as a title, {n} a figure of the prompt with its unit, {a} the audience. A sentence whose slot is empty is not
 * used. Topics come uninflected and without article, so they stand where the language does not inflect them.
 */
export type Phrases = {
  headlines: Readonly<Record<Role, Some>>
  texts: Readonly<Record<Role, Some>>
  /** Short lines around a topic. */
  points: Some
  steps: readonly [Step, ...Step[]]
  callouts: Some
  /** Principles in the quotation's place; they belong to nobody. */
  quotes: Some
  actions: Some
  words: Words
}

export type Step = { title: string; text: string }

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
