import type { BlockOutline } from '../../../generation/context.ts'
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
import type { Voice } from './voice.ts'

type Values = Record<string, unknown>

/** The core blocks read better with a writer of their own; every other block is filled by its fields. */
const writers: Readonly<Record<string, (voice: Voice) => Values>> = {
  cover: (voice) => ({
    ...kickerOf(voice),
    title: fit(voice.headline(), 120),
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
    ...labelled(voice, fit(voice.headline(), 140)),
    ...leadOf(voice),
  }),
  image: (voice) => ({
    image: picture(voice),
    ...captionOf(voice),
    ratio: ratioOf(voice),
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
    ...closingText(voice),
    label: voice.action(),
    url: voice.reading.contacts.email ? `mailto:${voice.reading.contacts.email}` : '#',
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

/** A headline under its topic, unless it says the same. */
const labelled = (voice: Voice, title: string): Values => {
  const label = fit(capitalise(voice.chapter.label), 60)
  const isOther =
    voice.chapter.sentences.some((each) => each.startsWith(title)) &&
    !title.toLowerCase().includes(label.toLowerCase())
  return isOther || title.toLowerCase() === label.toLowerCase() ? { title } : { kicker: label, title }
}

/** What it is, where the request says: "annual report". */
const kickerOf = ({ reading: { form } }: Voice): Values => (form ? { kicker: fit(capitalise(form), 60) } : {})

/** When and where it happens, and what it costs. */
const occasion = ({ reading: { occasion: named, facts } }: Voice): Values => {
  if (!named) return {}
  const price = facts.find((fact) => /[€$£¥]/.test(fact))
  const where = [named.where, price].filter(Boolean).join(' · ')
  return { date: fit(named.when, 60), ...(where ? { byline: fit(where, 120) } : {}) }
}

/** A poster says nothing rather than something general. */
const subtitle = (voice: Voice): Values => {
  const line =
    voice.overview(voice.brief.kind === 'graphic' && voice.reading.occasion !== undefined) ??
    (voice.brief.kind === 'graphic' ? undefined : voice.sentence())
  return line ? { subtitle: fit(line, 240) } : {}
}

/** Whoever can be reached needs no words around it. */
const closingText = (voice: Voice): Values => {
  const own = voice.ownSentence() ?? (voice.reading.contacts.lines.length > 0 ? undefined : voice.sentence())
  return own ? { text: fit(own, 300) } : {}
}

/** Where to reach the person. */
const noteOf = ({ reading: { contacts } }: Voice): Values =>
  contacts.lines.length > 0 ? { note: fit(contacts.lines.join(' · '), 120) } : {}

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

/** On a sheet with few words the picture is what is looked at. */
const ratioOf = ({ brief: { kind }, chapter, random }: Voice): string => {
  if (kind === 'website') return 'wide'
  return kind === 'document' && chapter.sentences.length < 2
    ? 'square'
    : random.pick(['wide', 'wide', 'square'])
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
