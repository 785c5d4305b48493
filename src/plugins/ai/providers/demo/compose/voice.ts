import type { PageContext } from '../../../generation/context.ts'
import type { Phrases, Role, Step } from '../phrases/phrases.ts'
import type { Figure } from '../reading/read-figures.ts'
import type { PromptReading } from '../reading/read-prompt.ts'
import type { Seeded } from '../seeded.ts'
import { fit } from './fit.ts'
import { type Slots, fillable, fillSlots, slotsFor } from './slots.ts'
import type { Chapter } from './story.ts'

/** What one page can say; every call gives the next thing, so that nothing is said twice on a page. */
export type Voice = {
  readonly phrases: Phrases
  readonly chapter: Chapter
  readonly random: Seeded
  readonly brief: PageContext['brief']
  /** Figures of the prompt that count something. */
  readonly figures: readonly Figure[]
  readonly dates: readonly string[]
  readonly subject: string
  readonly topics: readonly string[]
  /** The page's headline first, then headings around its topics. */
  headline(): string
  sentence(): string
  /** What the design is about, in a line. */
  overview(): string | undefined
  /** The person's own words, if this page has some left. */
  ownSentence(): string | undefined
  point(): string
  step(topic?: string): Step
  quote(): string
  callout(): string
  action(): string
  /** A topic as a short label. */
  label(): string
  about(sentence: string, topic?: string): string
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

const neighbours: Record<Role, Role> = {
  opening: 'offer',
  why: 'detail',
  audience: 'offer',
  offer: 'audience',
  how: 'plan',
  detail: 'how',
  figures: 'detail',
  plan: 'how',
  risk: 'plan',
  closing: 'plan',
}

const ordered = new Set<Role>(['how', 'plan', 'closing'])

/** The prompt's topics as one line, when there is more than the subject to name. */
const listOf = ({ topics, subject }: PromptReading, language: string): string | undefined => {
  const beside = topics.filter((topic) => !subject.toLowerCase().includes(topic.toLowerCase()))
  if (beside.length < 2) return undefined
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(beside.slice(0, 4))
  return `${list.charAt(0).toLocaleUpperCase()}${list.slice(1)}${/[\p{Script=Han}]$/u.test(list) ? '。' : '.'}`
}

/** The voice of one page. */
export const createVoice = ({
  reading,
  phrases,
  chapter,
  title,
  random,
  brief,
  language,
}: Speaking): Voice => {
  const topics = [chapter.topic, ...chapter.others]
  const { figures, dates } = reading
  const slots = (topic = chapter.topic): Slots => slotsFor({ reading, language, topic })
  const turned = <Entry>(list: readonly Entry[], by: number): Entry[] => [
    ...list.slice(by % list.length),
    ...list.slice(0, by % list.length),
  ]
  const next = <Entry>(list: readonly Entry[], fallback: Entry): (() => Entry) => {
    let position = 0
    return () => list[position++ % Math.max(1, list.length)] ?? fallback
  }
  const start = chapter.occurrence + random.between(0, 5)
  const own = [...chapter.sentences]
  const second = topics[1] ?? chapter.topic
  const said = [
    ...fillable(turned(phrases.texts[chapter.role], chapter.occurrence), slots()),
    ...fillable(turned(phrases.texts[neighbours[chapter.role]], start), slots(second)),
    ...fillable(turned(phrases.texts.detail, start), slots(topics[2] ?? second)),
  ]
  const headings =
    topics.length > 1
      ? topics
          .slice(1)
          .flatMap((topic) => fillable(turned(phrases.headlines.detail, start), slots(topic))[0] ?? [])
      : fillable(turned(phrases.headlines[neighbours[chapter.role]], start), slots())
  const points = topics.map(
    (topic, index) => fillable(turned(phrases.points, start + index), slots(topic))[0] ?? topic,
  )
  const steps = turned(phrases.steps, ordered.has(chapter.role) ? 0 : start)
  let stepAt = 0
  const about = (sentence: string, topic?: string): string =>
    fillSlots(sentence, slots(topic)) ?? topic ?? chapter.topic
  return {
    phrases,
    chapter,
    random,
    brief,
    figures,
    dates,
    subject: reading.subject,
    topics,
    headline: next([title, ...headings.filter((heading) => heading !== title)], title),
    sentence: next(said, reading.subject),
    ownSentence: () => own.shift(),
    overview: () => own.shift() ?? listOf(reading, language),
    point: next(points, chapter.topic),
    step: (topic) => {
      const step = steps[stepAt++ % steps.length] ?? phrases.steps[0]
      return { title: about(step.title, topic), text: about(step.text, topic) }
    },
    quote: next(fillable(turned(phrases.quotes, start), slots()), title),
    callout: next(fillable(turned(phrases.callouts, start), slots()), title),
    action: next(
      turned(phrases.actions, start).map((action) => fit(about(action), 40)),
      phrases.actions[0],
    ),
    label: next(topics, chapter.topic),
    about,
  }
}
