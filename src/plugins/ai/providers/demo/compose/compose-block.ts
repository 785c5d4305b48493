import type { BlockOutline } from '../../../generation/context.ts'
import type { Figure } from '../reading/read-figures.ts'
import { composeChart } from './compose-chart.ts'
import {
  composeAgenda,
  composeChecklist,
  composeColumns,
  composeFeatures,
  composeGallery,
  composeQuestions,
  composeTimeline,
} from './compose-lists.ts'
import {
  composeBanner,
  composeComparison,
  composeFooter,
  composeKeyFigure,
  composeLogos,
  composePricing,
  composeReferences,
  composeTeam,
  composeVoices,
} from './compose-offers.ts'
import { composeStats } from './compose-stats.ts'
import { composeTable } from './compose-table.ts'
import { fillFields, picture } from './fill-fields.ts'
import { capitalise, fit } from './fit.ts'
import { isTelling } from './telling.ts'
import type { Voice } from './voice.ts'

type Values = Record<string, unknown>

/** The core blocks read better with a writer of their own; every other block is filled by its fields. */
const writers: Readonly<Record<string, (voice: Voice) => Values>> = {
  cover: (voice) => ({
    kicker: fit(voice.dates.find(isYear) ?? voice.fill(voice.phrases.words.overview), 60),
    title: fit(
      voice.brief.kind === 'graphic' && voice.subject.length <= 60 ? voice.subject : voice.headline(),
      120,
    ),
    ...subtitle(voice),
    ...occasion(voice),
    ...(voice.brief.images ? { image: picture(voice) } : {}),
  }),
  hero: (voice) => ({
    title: fit(voice.headline(), 120),
    text: fit(voice.overview() ?? voice.sentence(), 300),
    actions: [voice.action(), voice.action()].map((label) => ({ label, url: '#' })),
    ...(voice.brief.images ? { image: picture(voice) } : {}),
  }),
  heading: (voice) => ({
    kicker: fit(capitalise(voice.chapter.label), 60),
    title: fit(voice.headline(), 140),
    ...leadOf(voice),
  }),
  image: (voice) => ({
    image: picture(voice),
    ...captionOf(voice),
    ratio: voice.brief.kind === 'website' ? 'wide' : voice.random.pick(['wide', 'wide', 'square']),
  }),
  quote: (voice) => {
    const own = voice.ownSentence()
    return own && own.length <= 280
      ? { text: own, attribution: fit(voice.phrases.words.fromBrief, 80) }
      : { text: fit(voice.sentence(), 280) }
  },
  callout: (voice) => ({
    tone: voice.chapter.role === 'risk' ? 'warning' : voice.random.pick(['key', 'note']),
    title: fit(capitalise(voice.chapter.topic), 100),
    text: fit(voice.sentence(), 500),
  }),
  steps: (voice) => ({ steps: composeSteps(voice) }),
  callToAction: (voice) => ({
    title: fit(voice.headline(), 120),
    text: fit(voice.sentence(), 300),
    label: voice.action(),
    url: '#',
    ...noteOf(voice),
  }),
  stats: composeStats,
  chart: composeChart,
  table: composeTable,
  keyFigure: composeKeyFigure,
  features: composeFeatures,
  columns: composeColumns,
  checklist: composeChecklist,
  faq: composeQuestions,
  agenda: composeAgenda,
  timeline: composeTimeline,
  gallery: composeGallery,
  pricing: composePricing,
  comparison: composeComparison,
  team: composeTeam,
  testimonials: composeVoices,
  logos: composeLogos,
  references: composeReferences,
  banner: composeBanner,
  footer: composeFooter,
  contents: () => ({}),
  divider: () => ({}),
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

const noteOf = ({ figures }: Voice): Values => {
  const figure = figures.find((each) => isTelling(each) && each.label !== '')
  return figure ? { note: fit(figureLine(figure), 120) } : {}
}

const figureLine = ({ text, label, labelBefore }: Figure): string =>
  capitalise(labelBefore ? `${label}: ${text}` : `${text} ${label}`)

/** What the prompt names, in its order, each with what it says of it. */
const composeSteps = (voice: Voice): Values[] =>
  // What heads the page is not told again below it.
  (voice.topics.length > 3 ? voice.topics.slice(1) : voice.topics)
    .slice(0, voice.brief.kind === 'document' ? 5 : 4)
    .map((topic) => {
      const detail = voice.detail(topic)
      return { title: fit(capitalise(topic), 80), ...(detail ? { text: fit(detail, 240) } : {}) }
    })

/** A website's section says more under its heading where the person did. */
const leadOf = (voice: Voice): Values => {
  if (voice.brief.kind !== 'website') return {}
  const own = voice.ownSentence() ?? voice.detail(voice.chapter.topic)
  return own ? { lead: fit(own, 320) } : {}
}

const captionOf = (voice: Voice): Values => {
  const detail = voice.detail(voice.chapter.topic)
  return detail ? { caption: fit(detail, 200) } : {}
}

/** Values for one block, in the shape a model is asked for: rich text as Markdown, a picture as `{ prompt, alt }`. */
export const composeBlock = (block: BlockOutline, voice: Voice): Values => {
  const written = writers[block.slug]?.(voice)
  const names = new Set<string>(block.fields.map((field) => field.name))
  const same = written && Object.keys(written).every((name) => names.has(name))
  return { blockType: block.slug, ...(same ? written : fillFields(block.fields, voice)) }
}
