import type { PageContext } from '../../../generation/context.ts'
import type { Phrases } from '../phrases/phrases.ts'
import type { Figure } from '../reading/read-figures.ts'
import type { PromptReading } from '../reading/read-prompt.ts'
import type { Seeded } from '../seeded.ts'
import { capitalise, fit } from './fit.ts'
import { type Slots, fillable, fillSlots, slotsFor } from './slots.ts'
import type { Chapter } from './story.ts'

/** What one page can say; every call gives the next thing, so that nothing is said twice on a page. */
export type Voice = {
  readonly phrases: Phrases
  readonly chapter: Chapter
  readonly random: Seeded
  readonly brief: PageContext['brief']
  readonly language: string
  readonly reading: PromptReading
  /** Figures of the prompt that count something. */
  readonly figures: readonly Figure[]
  readonly dates: readonly string[]
  readonly subject: string
  /** What heads the page. */
  readonly title: string
  readonly topics: readonly string[]
  /** The page's headline first, then headings around its topics. */
  headline(): string
  /** The next thing to say: the person's own words, else a place for them. */
  sentence(): string
  /** What the design is about, in a line. */
  overview(ownOnly?: boolean): string | undefined
  /** The person's own words, if this page has some left. */
  ownSentence(): string | undefined
  /** The person's own sentence that holds these words. */
  sentenceWith(words: string): string | undefined
  /** What the person's list says beside a topic. */
  detail(topic: string): string | undefined
  /** What there is to say of a topic: the person's own words, else a place for them. */
  about(topic: string): string
  /** A place for what is to be said of the page's topic; each call another. */
  ask(): string
  action(): string
  /** A topic as a short label. */
  label(): string
  /** A sentence of the phrases with its slots filled. */
  fill(sentence: string, topic?: string): string
}

type Speaking = {
  reading: PromptReading
  phrases: Phrases
  chapter: Chapter
  title: string
  random: Seeded
  brief: PageContext['brief']
  language: string
}

/** The prompt's topics as one line, when there is more than the subject to name. */
const listOf = ({ topics, subject }: PromptReading, language: string): string | undefined => {
  const beside = topics.filter((topic) => !subject.toLowerCase().includes(topic.toLowerCase()))
  if (beside.length < 2) return undefined
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(beside.slice(0, 4))
  return `${capitalise(list)}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(list) ? '。' : '.'}`
}

const turned = <Entry>(list: readonly Entry[], by: number): Entry[] => [
  ...list.slice(by % list.length),
  ...list.slice(0, by % list.length),
]

const inTurn = <Entry>(list: readonly Entry[], fallback: Entry): (() => Entry) => {
  let position = 0
  return () => list[position++ % Math.max(1, list.length)] ?? fallback
}

/** The person's sentences a page may still use; what heads the page is used. */
const poolOf = ({ reading, chapter, title, language }: Speaking) => {
  const bare = (text: string): string => text.replace(/[.。]$/u, '').toLowerCase()
  const isOwn = language.split('-')[0] === reading.language
  const used = new Set([bare(title)])
  const take = (
    sentences: readonly string[],
    fits: (sentence: string) => boolean,
    stands = isOwn,
  ): string | undefined => {
    const found = stands ? sentences.find((each) => !used.has(bare(each)) && fits(each)) : undefined
    if (found !== undefined) used.add(bare(found))
    return found
  }
  return {
    next: () => take(chapter.given ?? [], () => true, true) ?? take(chapter.sentences, () => true),
    withWords: (words: string) =>
      (words === chapter.topic ? take(chapter.given ?? [], () => true, true) : undefined) ??
      take(reading.sentences, (each) => each.toLowerCase().includes(words.toLowerCase())),
    detail: (topic: string): string | undefined => {
      const detail = isOwn ? reading.detailOf(topic) : undefined
      return detail === undefined || bare(title).includes(bare(detail)) ? undefined : capitalise(detail)
    },
  }
}

/** The voice of one page. */
export const createVoice = (speaking: Speaking): Voice => {
  const { reading, phrases, chapter, title, random, brief, language } = speaking
  const topics = [chapter.topic, ...chapter.others]
  const slots = (topic = chapter.topic): Slots =>
    slotsFor({ reading, language, topic, audience: brief.audience })
  const fill = (sentence: string, topic?: string): string =>
    fillSlots(sentence, slots(topic)) ?? topic ?? chapter.topic
  const pool = poolOf(speaking)
  const start = chapter.occurrence + random.between(0, 5)
  const headings =
    chapter.role === 'closing'
      ? fillable(turned(phrases.headlines.closing, start), slots())
      : topics
          .slice(1)
          .flatMap((topic) => fillable(turned(phrases.headlines.detail, start), slots(topic))[0] ?? [])
  const framing =
    chapter.role === 'opening' || chapter.role === 'closing'
      ? phrases.texts[chapter.role].filter((text) => !text.includes('{t}'))
      : []
  const frame = fillable(turned(framing, start), slots())
  const asked = new Map<string, number>()
  const askAbout = (topic: string): string => {
    const count = asked.get(topic) ?? chapter.round
    asked.set(topic, count + 1)
    return fill(phrases.asks[count % phrases.asks.length] ?? '{T}', topic)
  }
  return {
    phrases,
    chapter,
    random,
    brief,
    language,
    reading,
    figures: reading.figures,
    dates: reading.dates,
    subject: reading.subject,
    title,
    topics,
    headline: inTurn([title, ...headings.filter((heading) => heading !== title)], title),
    sentence: () => pool.next() ?? frame.shift() ?? askAbout(chapter.topic),
    ownSentence: pool.next,
    sentenceWith: pool.withWords,
    detail: pool.detail,
    about: (topic) => pool.detail(topic) ?? pool.withWords(topic) ?? askAbout(topic),
    ask: () => askAbout(chapter.topic),
    overview: (ownOnly = false) => pool.next() ?? (ownOnly ? undefined : listOf(reading, language)),
    action: inTurn(
      turned(phrases.actions, start).map((action) => fit(fill(action), 40)),
      phrases.actions[0],
    ),
    label: inTurn(topics, chapter.topic),
    fill,
  }
}
