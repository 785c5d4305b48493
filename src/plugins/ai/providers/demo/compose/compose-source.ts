import type { LayoutOutline, PageContext, PagePlan, PlanContext } from '../../../generation/context.ts'
import { type PromptReading, readPrompt } from '../reading/read-prompt.ts'
import { readSource, type SourceSection } from '../reading/read-source.ts'
import type { Seeded } from '../seeded.ts'
import { picture } from './fill-fields.ts'
import { fit } from './fit.ts'
import { isStructural } from './structural.ts'
import type { Chapter } from './story.ts'
import type { Voice } from './voice.ts'

const MOST_POINTS = 8
const LONGEST_POINT = 500

/** The pages of a person's own text, each under a heading of theirs; undefined where it has too little for so many. */
export const sourcePages = (
  { brief, layouts, pages }: PlanContext,
  random: Seeded,
): { title: string; pages: PagePlan[] } | undefined => {
  const { title, sections } = readSource(brief.source ?? '')
  const [first, ...rest] = sections
  if (!first) return undefined
  const opens = rest.length > 0 && (title === undefined || first.title === title)
  const told = opens ? rest : sections
  const wanted = brief.pages ?? Math.min(pages.max, Math.max(pages.min, told.length + 1))
  if (wanted < 2) return undefined
  const groups = inGroups(told, wanted - 1)
  if (!groups) return undefined
  const named = title ?? first.title
  const opening = planOf(opens ? { ...first, title: named } : { title: named, sentences: [], items: [] })
  const cast = castFor(
    layouts.filter((layout) => holdsWords(layout, brief.images)),
    random,
  )
  if (!cast) return undefined
  const [cover] = layouts.filter(({ role }) => role === 'opening')
  return {
    title: named,
    pages: [
      { ...opening, layout: (cover ?? layouts[0])?.slug ?? '' },
      ...groups.map((group): PagePlan => ({ ...planOf(group), layout: cast() })),
    ],
  }
}

const planOf = ({ title, sentences, items }: SourceSection): Omit<PagePlan, 'layout'> => {
  const [idea = title, ...more] = sentences.map((sentence) => fit(sentence, LONGEST_POINT))
  return {
    title,
    idea,
    points: [...more, ...items.map((item) => fit(item, LONGEST_POINT))].slice(0, MOST_POINTS),
  }
}

const sizeOf = ({ sentences, items }: SourceSection): number => sentences.length + items.length

/** So many groups: neighbours that say least become one, who says most is parted. */
const inGroups = (sections: readonly SourceSection[], count: number): SourceSection[] | undefined => {
  const groups = [...sections]
  while (groups.length > count) {
    const sums = groups.slice(1).map((group, at) => sizeOf(group) + sizeOf(groups[at] ?? group))
    const at = sums.indexOf(Math.min(...sums))
    const [a, b] = groups.slice(at, at + 2)
    if (!a || !b) return undefined
    const sentences = [...a.sentences, b.title, ...b.sentences.filter((each) => each !== b.title)]
    groups.splice(at, 2, { title: a.title, sentences, items: [...a.items, ...b.items] })
  }
  while (groups.length < count) {
    const sizes = groups.map(sizeOf)
    const at = sizes.indexOf(Math.max(...sizes))
    const parted = groups[at] && halves(groups[at])
    if (!parted) return undefined
    groups.splice(at, 1, ...parted)
  }
  return groups
}

const halves = ({ title, sentences, items }: SourceSection): SourceSection[] | undefined => {
  const all = [
    ...sentences.map((text) => ({ text, isItem: false })),
    ...items.map((text) => ({ text, isItem: true })),
  ]
  if (all.length < 2) return undefined
  const [second, ...rest] = all.slice(Math.ceil(all.length / 2))
  const left = all.slice(0, Math.ceil(all.length / 2))
  const section = (name: string, said: typeof all): SourceSection => ({
    title: name,
    sentences: said.flatMap(({ text, isItem }) => (isItem ? [] : text)),
    items: said.flatMap(({ text, isItem }) => (isItem ? text : [])),
  })
  return second && [section(title, left), section(fit(second.text, 110), rest)]
}

const special = new Set(['code', 'references', 'team', 'testimonials', 'faq', 'pricing'])

/** A layout that needs nothing but a heading and words, and a picture where there are some. */
const holdsWords = (layout: LayoutOutline, hasImages: boolean): boolean =>
  layout.role === 'content' &&
  layout.blocks.includes('heading') &&
  layout.blocks.includes('text') &&
  !layout.once &&
  !isStructural(layout) &&
  (layout.slug.endsWith('-content') || !layout.blocks.some((slug) => special.has(slug))) &&
  layout.regions.every(
    ({ accepts }) =>
      !accepts ||
      accepts.includes('heading') ||
      accepts.includes('text') ||
      (hasImages && accepts.includes('image')),
  )

/** Layouts in turn, never one twice in a row where there are others. */
const castFor = (layouts: readonly LayoutOutline[], random: Seeded): (() => string) | undefined => {
  if (layouts.length === 0) return undefined
  const usable = random.shuffle(layouts)
  let turn = 0
  return () => usable[turn++ % usable.length]?.slug ?? ''
}

/** A page's own words as they stand, its list as one; undefined where the layout is for something else. */
export const sourceBlocks = (
  { layout, plan, index }: PageContext,
  { chapter }: SourceTelling,
  voice: Voice,
) => {
  const title = plan.pages[index]?.title ?? plan.title
  if (!layout.blocks.includes('heading') || !layout.blocks.includes('text')) return undefined
  const heading = { blockType: 'heading', title }
  const told = chapter.sentences.join(' ')
  const list = chapter.items.map((item) => `- ${item}`).join('\n')
  const parts = layout.regions.length > 2 ? [told, list] : [[told, list].filter(Boolean).join('\n\n')]
  const texts = parts.filter(Boolean).map((body) => ({ blockType: 'text', body }))
  const showsPicture = voice.brief.images && layout.regions.some(({ accepts }) => accepts?.includes('image'))
  const image = showsPicture ? [{ blockType: 'image', image: picture(voice) }] : []
  return [heading, ...(texts.length > 0 ? texts : []), ...image]
}

type SourceTelling = { reading: PromptReading; chapter: Chapter & { items: readonly string[] } }

/** What a page planned from a person's text tells, read from its plan alone: nothing of it belongs to another page. */
export const sourceChapter = ({ brief, plan, index, layout }: PageContext): SourceTelling | undefined => {
  const page = plan.pages[index]
  if (brief.source === undefined || !page) return undefined
  const listed = new Set(readSource(brief.source).sections.flatMap(({ items }) => items))
  const items = page.points.filter((point) => listed.has(point))
  const sentences = [page.idea, ...page.points.filter((point) => !listed.has(point))].filter(
    (text) => text !== '' && text !== page.title,
  )
  const text = [`${page.title}.`, ...sentences, ...items.map((item) => `- ${item}`)].join('\n')
  const language = plan.language.split('-')[0] ?? 'en'
  const names = items.map((item) => fit(item.split(/[:：]\s/u)[0] ?? item, 80))
  const reading = readPrompt(text)
  const topics = names.length > 0 ? names : [page.title]
  return {
    reading: { ...reading, language, subject: plan.title, inSentence: plan.title, topics, sections: [] },
    chapter: {
      role: layout.role === 'opening' ? 'opening' : 'detail',
      topic: topics[0] ?? page.title,
      label: page.title,
      others: names.slice(1),
      occurrence: 0,
      round: 0,
      sentences,
      items,
    },
  }
}
