import type { LayoutOutline, PagePlan, Plan, PlanContext } from '../../../generation/context.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { isListed } from '../reading/is-listed.ts'
import { type PromptReading, readPrompt } from '../reading/read-prompt.ts'
import { type Seeded, seeded } from '../seeded.ts'
import { fit } from './fit.ts'
import { seedOf } from './seed-of.ts'
import { castLayouts } from './cast-layouts.ts'
import { headlineFor, titleLimit } from './headline.ts'
import { agendaIdea, ideaFor } from './idea-for.ts'
import { isTelling } from './telling.ts'
import { partsOf } from './parts.ts'
import { lookOf } from './look.ts'
import { sourcePages } from './compose-source.ts'
import { tellStory } from './story.ts'
import { isStructural } from './structural.ts'
import { readWishes } from './wishes.ts'

/** A plan made of the prompt's own words. */
export const composePlan = (context: PlanContext): Plan => {
  const { brief } = context
  const reading = readPrompt(
    brief.source === undefined ? brief.prompt : brief.source.slice(0, LONGEST_READING),
  )
  const language = brief.language ?? reading.language
  const seed = seedOf(brief)
  const random = seeded(`${seed} plan`)
  const own = context.skeleton.length === 0 && brief.source !== undefined && sourcePages(context, random)
  if (own) return { ...own, ...lookOf(context, random), language }
  const layouts = layoutsFor(context, reading, random)
  const chapters = tellStory({ reading, seed, layouts })
  const used = new Set<string>()
  const look = lookOf(context, random)
  const parts = partsOf(layouts, reading)
  const pages = layouts.map((layout, index): PagePlan => {
    const chapter = chapters[index]
    const part = parts.get(index)
    const opens = part === undefined ? {} : { part }
    if (!chapter || isStructural(layout)) {
      const title = layout.blocks.includes('footer')
        ? fit(reading.subject, 110)
        : phrasesFor(language).words.overview
      const idea = layout.blocks.includes('footer') ? title : (agendaIdea(reading, language) ?? title)
      return { title, layout: layout.slug, idea, points: [], ...opens }
    }
    const limit = titleLimit(brief.kind)
    const title = headlineFor({ chapter, reading, language, random, used, limit })
    const idea = ideaFor({ chapter, reading, language, title })
    return {
      title,
      layout: layout.slug,
      idea,
      points: [...chapter.sentences, chapter.topic].slice(0, 4),
      ...opens,
    }
  })
  return {
    title: fit(reading.subject, 120),
    language,
    ...look,
    pages,
  }
}

/** A long text is read as far as this; what a page says is read where it is written. */
const LONGEST_READING = 8_000

const layoutsFor = (context: PlanContext, reading: PromptReading, random: Seeded): LayoutOutline[] => {
  const { layouts, skeleton, brief, pages } = context
  const bySlug = (slug: string): LayoutOutline[] => layouts.filter((layout) => layout.slug === slug)
  const given = skeleton.flatMap((page) => bySlug(page.layout))
  const count = Math.min(
    Math.max(brief.pages ?? (given.length || enough(pages.default, reading, brief)), pages.min),
    pages.max,
  )
  if (given.length > 0 && given.length >= count)
    return [...given.slice(0, count - 1), ...given.slice(-1)].slice(0, count)
  const made = framed(context, count, (inner) => {
    const outline = pattern(
      inner,
      brief.kind,
      layouts.filter((layout) => !isStructural(layout)),
      reading,
      random,
    )
    // One page that holds all parts was chosen for it.
    if (outline.length === 1 && outline[0]?.role === 'content') return outline
    const wishes = readWishes(brief.prompt, reading, brief.images)
    return castLayouts({
      given: outline,
      layouts,
      reading,
      seed: seedOf(brief),
      kind: brief.kind,
      wishes,
      random,
    })
  })
  // A template with fewer pages than asked for keeps them; more content goes in before its last one.
  return given.length > 1
    ? [...given.slice(0, -1), ...made.slice(given.length - 1, -1), ...given.slice(-1)]
    : made
}

/** Fewer pages where the prompt names little: a page that has nothing to say is not made. */
const enough = (usual: number, reading: PromptReading, { kind, prompt }: PlanContext['brief']): number => {
  const { topics, figures, form, sections, sentences } = reading
  if (form === 'CV' && sections.length >= 2 && kind === 'document') return 1
  const lists = isListed(prompt)
  const named = topics.filter((topic) => !figures.some(({ label }) => label === topic))
  const matters = lists ? named.length : Math.min(topics.length, sentences.length)
  // Who lists more than usual wants to read all of it.
  const most = lists ? usual + 3 : usual
  return (
    Math.min(most, Math.max(5, matters + (figures.length > 4 ? 4 : figures.length > 0 ? 3 : 2))) +
    (kind === 'website' ? 1 : 0)
  )
}

/** A layout with room for several blocks of text and tables. */
const holdsParts = ({ blocks, regions }: LayoutOutline): boolean =>
  blocks.includes('text') && blocks.includes('table') && regions.some(({ capacity }) => capacity >= 6)

/** From this many pages on, a reader wants to know what is where. */
const LONG = 9

/** The pages between their frame: a list of contents in what is long, a footer under a website. */
const framed = (
  { layouts, brief }: PlanContext,
  count: number,
  make: (count: number) => LayoutOutline[],
): LayoutOutline[] => {
  const framing = (block: string): LayoutOutline | undefined =>
    layouts.find((layout) => layout.blocks.includes(block) && isStructural(layout))
  const contents = count >= LONG && brief.kind !== 'website' ? framing('contents') : undefined
  const footer = count >= 4 && brief.kind === 'website' ? framing('footer') : undefined
  const made = make(count - (contents ? 1 : 0) - (footer ? 1 : 0))
  return [...made.slice(0, 1), ...(contents ? [contents] : []), ...made.slice(1), ...(footer ? [footer] : [])]
}

/** Opening first, closing last, figures where there are some, an emphasis now and then, content between. */
const pattern = (
  count: number,
  kind: string,
  layouts: readonly LayoutOutline[],
  reading: PromptReading,
  random: Seeded,
): LayoutOutline[] => {
  const of = (role: LayoutOutline['role']): LayoutOutline[] =>
    random.shuffle(layouts.filter((layout) => layout.role === role))
  const counted = reading.figures.some(isTelling)
  if (count === 1) {
    const most = reading.figures.filter((each) => isTelling(each) && each.label !== '').length
    const isCounted = most > 1 && reading.occasion === undefined && random.number() < 0.3
    // A page alone that lists parts has to hold them; else it opens and closes at once.
    const long = reading.sections.length >= 2 ? of('content').filter(holdsParts) : []
    const single = long.length > 0 ? long : isCounted ? of('figures') : of('opening')
    return (single.length > 0 ? single : layouts).slice(0, 1)
  }
  const inner = Math.max(0, count - (count >= 3 ? 2 : 1))
  const contents = of('content').length > 0 ? of('content') : [...layouts]
  const middle = Array.from({ length: inner }, (_, index) => contents[index % contents.length]).filter(
    (layout) => layout !== undefined,
  )
  const figures = of('figures')[0]
  const emphasis = of('emphasis')[0]
  const told = reading.figures.filter(isTelling).length
  // Where the figures are the message, they come first.
  const at =
    told >= 5 && told >= reading.sentences.length * 2 ? 0 : Math.floor(inner * (0.4 + random.number() * 0.3))
  if (figures && counted && inner > 1) middle[at] = figures
  // Figures that can be compared are worth a second page, right after the first.
  if (figures && kind === 'slides' && inner >= 3 && told >= 5) middle[at + 1] = figures
  if (emphasis && inner >= 5 && reading.sentences.length > 1) middle[random.between(1, 2)] = emphasis
  const opening = of('opening')[0] ?? contents[0]
  const closing = count >= 3 ? (of('closing')[0] ?? contents[0]) : undefined
  return [opening, ...middle, closing].filter((layout) => layout !== undefined)
}
