import { detectLanguage } from './detect-language.ts'
import { readDates } from './read-dates.ts'
import { type Figure, readFigures } from './read-figures.ts'
import { readTopics } from './read-topics.ts'
import { readSubject } from './read-subject.ts'

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
  /** The person's own statements, after the request itself. */
  sentences: readonly string[]
}

const requestLike =
  /^(please|create|make|design|write|build|generate|include|cover|use|show|add|keep|tone|bitte|erstelle?|gestalte?|schreibe?|zeige?|nutze|verwende|ton(?:fall)?|crée|crea|incluye|usa|inclu[st]|utilise|ajoute|montre|haz|diseña|muestra)\b/iu
/** "Topics: a, b and c" tells what to cover; it is no statement. */
const labelled = /^[\p{L}\s-]{3,24}:\s/u
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
  const details = readDetails(told)
  const topics = readTopics({ text: rest, language, subject })
  return {
    language,
    subject,
    inSentence,
    audience: audience?.[1]?.trim(),
    topics: topics.length > 0 ? topics : [subject],
    articled: (topic) => withArticleOf(told, topic, language),
    detailOf: (topic) => details.get(topic.toLowerCase()),
    figures: readFigures(text),
    dates: readDates(text),
    sentences: statements(told, language),
  }
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
    .filter((sentence) => !requestLike.test(sentence) && !labelled.test(sentence) && !sentence.endsWith('?'))
  return own.filter(
    (sentence) => sentence.length >= (/[\p{Script=Han}]/u.test(sentence) ? 6 : 20) && !sentence.endsWith(':'),
  )
}
