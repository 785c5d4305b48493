import type { BlockOutline } from '../../../generation/context.ts'
import type { Figure } from '../reading/read-figures.ts'
import { composeChart } from './compose-chart.ts'
import { composeStats } from './compose-stats.ts'
import { composeTable } from './compose-table.ts'
import { capitalise, fillFields, picture } from './fill-fields.ts'
import { firstFitting, fit } from './fit.ts'
import type { Voice } from './voice.ts'

type Values = Record<string, unknown>

/** The core blocks read better with a writer of their own; every other block is filled by its fields. */
const writers: Readonly<Record<string, (voice: Voice) => Values>> = {
  cover: (voice) => ({
    kicker: fit(voice.dates.find(isYear) ?? voice.about(voice.phrases.words.overview), 60),
    title: fit(
      voice.brief.kind === 'graphic' && voice.subject.length <= 60 ? voice.subject : voice.headline(),
      120,
    ),
    ...subtitle(voice),
    ...occasion(voice),
    ...(voice.brief.images ? { image: picture(voice) } : {}),
  }),
  hero: (voice) => ({
    kicker: fit(capitalise(voice.chapter.label), 60),
    title: fit(voice.headline(), 120),
    text: fit(voice.overview() ?? voice.sentence(), 300),
    actions: [voice.action(), voice.action()].map((label) => ({ label, url: '#' })),
    ...(voice.brief.images ? { image: picture(voice) } : {}),
  }),
  heading: (voice) => ({
    kicker: fit(capitalise(voice.chapter.label), 60),
    title: fit(voice.headline(), 140),
    ...(voice.brief.kind === 'website' ? { lead: fit(voice.sentence(), 320) } : {}),
  }),
  image: (voice) => ({
    image: picture(voice),
    caption: fit(voice.point(), 200),
    ratio: voice.brief.kind === 'website' ? 'wide' : voice.random.pick(['wide', 'wide', 'square']),
  }),
  quote: (voice) => {
    const own = voice.ownSentence()
    const attributed =
      own && own.length <= 280
        ? { text: own, attribution: fit(voice.phrases.words.fromBrief, 80) }
        : undefined
    return attributed ?? { text: fit(voice.quote(), 280) }
  },
  callout: (voice) => ({
    tone: voice.chapter.role === 'risk' ? 'warning' : voice.random.pick(['key', 'note']),
    title: fit(capitalise(voice.chapter.topic), 100),
    text: fit(voice.callout(), 500),
  }),
  steps: (voice) => ({ steps: composeSteps(voice) }),
  callToAction: (voice) => ({
    title: fit(voice.headline(), 120),
    text: fit(voice.sentence(), 300),
    label: voice.action(),
    url: '#',
    ...(voice.figures[0]?.label ? { note: fit(figureLine(voice.figures[0]), 120) } : {}),
  }),
  stats: composeStats,
  chart: composeChart,
  table: composeTable,
}

const isYear = (date: string): boolean => /^\d{4}$/.test(date)

/** The days and hours the prompt names. */
const occasion = ({ dates }: Voice): Values => {
  const named = dates.filter((date) => !isYear(date)).slice(0, 3)
  return named.length > 0 ? { date: fit(named.join(' · '), 60) } : {}
}

/** A poster says nothing rather than something general. */
const subtitle = (voice: Voice): Values => {
  const line = voice.overview() ?? (voice.brief.kind === 'graphic' ? undefined : voice.sentence())
  return line ? { subtitle: fit(line, 240) } : {}
}

const figureLine = ({ text, label, labelBefore }: Figure): string =>
  capitalise(labelBefore ? `${label}: ${text}` : `${text} ${label}`)

/** One topic taken through several steps where the page is about doing; else one step for each topic. */
const composeSteps = (voice: Voice): Values[] => {
  const count = voice.random.between(3, voice.brief.kind === 'document' ? 5 : 4)
  const doing =
    voice.chapter.role === 'how' || voice.chapter.role === 'plan' || voice.chapter.role === 'closing'
  const topics = doing || voice.topics.length < count ? [] : voice.topics
  return Array.from({ length: count }, (_, index) => {
    const topic = topics[index]
    const step = voice.step(topic)
    return {
      title: firstFitting(topic ? [capitalise(topic), step.title] : [step.title], 80),
      text: fit(step.text, 240),
    }
  })
}

/** Values for one block, in the shape a model is asked for: rich text as Markdown, a picture as `{ prompt, alt }`. */
export const composeBlock = (block: BlockOutline, voice: Voice): Values => {
  const written = writers[block.slug]?.(voice)
  const names = new Set<string>(block.fields.map((field) => field.name))
  const same = written && Object.keys(written).every((name) => names.has(name))
  return { blockType: block.slug, ...(same ? written : fillFields(block.fields, voice)) }
}
