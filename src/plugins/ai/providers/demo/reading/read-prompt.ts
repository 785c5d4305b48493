import { capitalise } from '../compose/fit.ts'
import { detectLanguage } from './detect-language.ts'
import { readDates } from './read-dates.ts'
import { type Figure, readFigures } from './read-figures.ts'
import { readTopics } from './read-topics.ts'
import { readSubject } from './read-subject.ts'
import { type Contacts, isContact, readContacts, withoutContacts } from './read-contacts.ts'
import { type Occasion, readOccasion } from './read-occasion.ts'
import { readFacts } from './read-facts.ts'
import { readSections, type Section, withoutDirections } from './read-sections.ts'
import { formOf } from './strip-request.ts'

/** What the demo understands of a prompt: its own words, sorted. */
export type PromptReading = {
  /** Language of the prompt. */
  language: string
  /** The subject without its article, for titles. */
  subject: string
  /** The subject as it stands in a sentence ("the bakery"). */
  inSentence: string
  audience: string | undefined
  topics: readonly string[]
  /** A topic as it stands in a sentence ("our team"). */
  articled: (topic: string) => string
  /** What the person’s list says beside a topic: "Soups: hot and cold". */
  detailOf: (topic: string) => string | undefined
  figures: readonly Figure[]
  dates: readonly string[]
  /** What is asked for, where it says more than its kind: "annual report". */
  form: string | undefined
  /** Parts the person named and filled, each a topic. */
  sections: readonly Section[]
  /** Clauses that hold a figure. */
  facts: readonly string[]
  contacts: Contacts
  /** What the request says of its subject after a comma: "product designer in Berlin". */
  tagline: string | undefined
  /** What happens when and where. */
  occasion: Occasion | undefined
  /** The person's own statements, after the request itself. */
  sentences: readonly string[]
}

const requestLike =
  /^(please|create|make|design|write|build|generate|include|cover|use|show|add|keep|tone|bitte|erstelle?|gestalte?|schreibe?|zeige?|nutze|verwende|ton(?:fall)?|crée|crea|incluye|usa|inclu[st]|utilise|ajoute|montre|haz|diseña|muestra)\b/iu
/** "Topics: a, b and c" tells what to cover; it is no statement. */
const labelled = /^[\p{L}\p{M}\s-]{2,24}(?::\s|：)/u
const audiencePattern =
  /(?:\b(?:aimed at|audience:?|written for|readers?:|for an audience of|zielgruppe:?|richtet sich an|gedacht für|destiné (?:à|aux)|public :?|dirigido a|público:?)\s+)([^.,;:\n]{3,60})/iu

/** Reads a prompt once; the same prompt always reads the same. */
export const readPrompt = (prompt: string): PromptReading => {
  const text = prompt
    .replace(/\r/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
  const language = detectLanguage(text)
  const audience = audiencePattern.exec(text)
  // Who it is for is told; it is no topic and no statement.
  const told = audience ? text.replace(audience[0], '') : text
  const { subject, inSentence, rest } = readSubject(told, language)
  const contacts = readContacts(told)
  const counted = contacts.lines.reduce(
    (left, line) => left.replace(line.replace(/\u00a0/g, ' '), ''),
    withoutContacts(told),
  )
  const details = readDetails(told)
  const sections = readSections(counted)
  const bare = sections.reduce(
    (left, section) => left.replace(`${section.label}: ${section.text}.`, ''),
    rest,
  )
  const others = readTopics({ text: withoutContacts(bare), language, subject })
  const labels = sections.map(({ label }) => label)
  // Who filled parts of their own has said what it is about.
  const [request = ''] = bare.split(/[.!?。！？\n](?:\s|$)/u)
  const enough = labels.length >= 3 ? [] : others.filter((each) => request.includes(each)).slice(0, 2)
  // What a part lists is told there.
  const listed = sections.filter(({ entries }) => entries.some(({ value, date }) => value ?? date))
  const figures = readFigures(listed.reduce((left, each) => left.replace(each.text, ''), counted))
  const topics = labels.length >= 2 ? [...new Set([...labels, ...enough])] : byFigures(others, figures)
  return {
    language,
    subject,
    inSentence,
    audience: audience?.[1]?.trim(),
    topics: topics.length > 0 ? topics : [subject],
    articled: (topic) => withArticleOf(told, topic, language),
    detailOf: (topic) => details.get(topic.toLowerCase()),
    figures,
    dates: readDates(counted),
    form: formOf(told),
    sections,
    facts: readFacts(withoutDirections(counted), subject),
    contacts,
    tagline: taglineOf(rest, subject),
    occasion: readOccasion(rest),
    sentences: statements(told, language),
  }
}

/** "Anna Meyer, product designer in Berlin." */
const taglineOf = (rest: string, subject: string): string | undefined => {
  const [request = ''] = rest.split(/[.!?。！？:：\n](?:\s|$)/u)
  const after = request.split(subject)[1] ?? request.split(`${subject}, `)[1] ?? ''
  const said = /^,\s*(?:an?\s|the\s)?([^,;]{8,60})$/u.exec(after)?.[1]
  return said && capitalise(said)
}

/** Where a prompt counts several things, they are its topics, behind what it names besides. */
const byFigures = (topics: readonly string[], figures: readonly Figure[]): readonly string[] => {
  const counted = [...new Set(figures.map(({ label }) => label))].filter(
    (label) => label !== '' && label.length <= 24 && !label.includes(','),
  )
  const known = counted.filter((label) => topics.some((topic) => topic.toLowerCase() === label.toLowerCase()))
  if (counted.length < 4 || known.length < 3) return topics
  const others = topics.filter((topic) => /^\p{Lu}/u.test(topic) && !counted.includes(topic))
  return [...others, ...counted].slice(0, 12)
}

const entry = /^\s*(?:[-*•·–]|\d{1,2}[.)])\s+([^:：\n]{2,60}?)\s*[:：]\s*(\S[^\n]*)$/gmu

/** The entries of lists that say something of what they name. */
const readDetails = (text: string): Map<string, string> =>
  new Map([...text.matchAll(entry)].map(([, name = '', detail = '']) => [name.toLowerCase(), detail]))

/** English needs its articles back; the languages that inflect them do better without. */
const withArticleOf = (text: string, topic: string, language: string): string => {
  if (language !== 'en') return topic
  const escaped = topic.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const article = new RegExp(`\\b(an?|the|our|its|their|your)\\s+${escaped}`, 'i').exec(text)?.[1]
  if (!article) return topic
  return /^an?$/i.test(article) ? `the ${topic}` : `${article.toLowerCase()} ${topic}`
}

const statements = (text: string, language: string): string[] => {
  const lines = text.split(/\n+/).filter((line) => !/^\s*(?:[-*•·–]|\d{1,2}[.)])\s/u.test(line))
  const sentences = lines.flatMap((line) =>
    [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line)].map(({ segment }) =>
      segment.trim(),
    ),
  )
  const own = sentences
    .slice(1)
    .filter(
      (sentence) =>
        !requestLike.test(sentence) &&
        !labelled.test(sentence) &&
        !sentence.endsWith('?') &&
        !isContact(sentence),
    )
  return own.filter(
    (sentence) => sentence.length >= (/[\p{Script=Han}]/u.test(sentence) ? 6 : 20) && !sentence.endsWith(':'),
  )
}
