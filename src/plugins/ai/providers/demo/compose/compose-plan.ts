import type { LayoutOutline, PagePlan, Plan, PlanContext } from '../../../generation/context.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { type PromptReading, readPrompt } from '../reading/read-prompt.ts'
import { type Seeded, seeded } from '../seeded.ts'
import { fit } from './fit.ts'
import { seedOf } from './seed-of.ts'
import { fillable, slotsFor } from './slots.ts'
import { type Chapter, tellStory } from './story.ts'

/** How long a headline reads well, in characters. */
const titleLimits: Readonly<Record<string, number>> = { document: 90, website: 72, slides: 66, graphic: 48 }

/** A plan made of the prompt's own words. */
export const composePlan = (context: PlanContext): Plan => {
  const { brief, themes } = context
  const reading = readPrompt(brief.prompt)
  const language = brief.language ?? reading.language
  const seed = seedOf(brief)
  const random = seeded(`${seed} plan`)
  const layouts = layoutsFor(context, reading, random)
  const chapters = tellStory({ reading, seed, layouts })
  const used = new Set<string>()
  const theme = brief.theme ?? themes[random.between(0, themes.length - 1)]?.slug ?? ''
  const pages = chapters.map((chapter, index): PagePlan => {
    const title = headlineFor({
      chapter,
      reading,
      language,
      random,
      used,
      limit: titleLimits[brief.kind] ?? 90,
    })
    const idea =
      fillable(
        phrasesFor(language).texts[chapter.role],
        slotsFor({ reading, language, topic: chapter.topic }),
      )[0] ?? title
    return {
      title,
      layout: layouts[index]?.slug ?? '',
      idea,
      points: [...chapter.sentences, chapter.topic].slice(0, 4),
    }
  })
  return { title: fit(reading.subject, 120), language, theme, pages }
}

const layoutsFor = (context: PlanContext, reading: PromptReading, random: Seeded): LayoutOutline[] => {
  const { layouts, skeleton, brief, pages } = context
  const bySlug = (slug: string): LayoutOutline[] => layouts.filter((layout) => layout.slug === slug)
  const given = skeleton.flatMap((page) => bySlug(page.layout))
  const count = Math.min(Math.max(brief.pages ?? (given.length || pages.default), pages.min), pages.max)
  if (given.length > 0 && given.length >= count)
    return [...given.slice(0, count - 1), ...given.slice(-1)].slice(0, count)
  const made = pattern(count, layouts, reading, random)
  // A template with fewer pages than asked for keeps them; more content goes in before its last one.
  return given.length > 1
    ? [...given.slice(0, -1), ...made.slice(given.length - 1, -1), ...given.slice(-1)]
    : made
}

/** Opening first, closing last, figures where there are some, an emphasis now and then, content between. */
const pattern = (
  count: number,
  layouts: readonly LayoutOutline[],
  reading: PromptReading,
  random: Seeded,
): LayoutOutline[] => {
  const of = (role: LayoutOutline['role']): LayoutOutline[] =>
    random.shuffle(layouts.filter((layout) => layout.role === role && layout.once === undefined))
  const counted = reading.figures.length > 0
  if (count === 1) {
    const single =
      counted && random.number() < 0.3
        ? of('figures')
        : random.number() < 0.85
          ? of('opening')
          : of('emphasis')
    return (single.length > 0 ? single : layouts).slice(0, 1)
  }
  const inner = Math.max(0, count - (count >= 3 ? 2 : 1))
  const contents = of('content').length > 0 ? of('content') : [...layouts]
  const middle = Array.from({ length: inner }, (_, index) => contents[index % contents.length]).filter(
    (layout) => layout !== undefined,
  )
  const figures = of('figures')[0]
  const emphasis = of('emphasis')[0]
  if (figures && (counted || inner >= 5) && inner > 0)
    middle[Math.floor(inner * (0.4 + random.number() * 0.3))] = figures
  if (emphasis && inner >= 4) middle[random.between(1, 2)] = emphasis
  const opening = of('opening')[0] ?? contents[0]
  const closing = count >= 3 ? (of('closing')[0] ?? contents[0]) : undefined
  return [opening, ...middle, closing].filter((layout) => layout !== undefined)
}

type Headlining = {
  chapter: Chapter
  reading: PromptReading
  language: string
  random: Seeded
  used: Set<string>
  limit: number
}

/** A headline nobody else in the design has: neither the same sentence nor, if possible, the same turn of phrase. */
const headlineFor = ({ chapter, reading, language, random, used, limit }: Headlining): string => {
  const isOpening = chapter.role === 'opening'
  if (isOpening && reading.inSentence === '') return fit(reading.subject, 110)
  const slots = slotsFor({ reading, language, topic: chapter.topic })
  const turns = random.shuffle(phrasesFor(language).headlines[chapter.role])
  const fresh = turns.filter((turn) => !used.has(turn))
  const titles = [...fresh, ...turns].flatMap((turn) =>
    fillable([turn], slots).map((title) => ({ turn, title })),
  )
  const free = titles.filter(({ title }) => !used.has(title) && (!isOpening || namesSubject(title, reading)))
  const chosen =
    free.find(({ title }) => title.length <= limit) ??
    free.toSorted((a, b) => a.title.length - b.title.length)[0]
  if (!chosen || (isOpening && chosen.title.length > limit)) return fit(reading.subject, limit)
  used.add(chosen.turn)
  used.add(chosen.title)
  return fit(chosen.title, 110)
}

/** A cover must say what it is about: "the plan" does not do for "Annual plan for a community garden". */
const namesSubject = (title: string, { subject, inSentence }: PromptReading): boolean =>
  inSentence.length >= subject.length * 0.75 || title.toLowerCase().includes(subject.toLowerCase())
