import type { Layout } from '#design/index.ts'
import { cutText } from '#kernel/cut-text.ts'
import { readPrompt } from '../../providers/demo/reading/read-prompt.ts'
import type { PagePlan, Passage, Plan } from '../context.ts'
import type { Generation } from '../generation.ts'
import { pageBounds, pageCount } from '../plan-schema.ts'
import { roomOn } from './room-on.ts'

const LONGEST_TITLE = 120

/** A plan of a person's own words without a model: pages of about the same length that begin where a part begins. */
export const literalPlan = (generation: Generation): Plan => {
  const { brief, passages, registry } = generation
  const groups = grouped(passages, wantedPages(generation))
  const layouts = layoutsFor(generation, groups.length)
  const pages = groups.map((group, index): PagePlan => ({
    title: titleOf(group),
    layout: layouts[index]?.slug ?? '',
    idea: '',
    points: [],
    passages: group.map(({ number }) => number),
  }))
  return {
    title: titleOf(passages),
    language: brief.language ?? readPrompt((brief.source ?? brief.prompt).slice(0, 8000)).language,
    theme: brief.theme ?? registry.themes[0]?.slug ?? '',
    pages,
  }
}

/** What a text calls itself: its first heading, else how it begins. */
export const titleOf = (passages: readonly Passage[]): string => {
  const words = (passages.find(({ role }) => role === 'heading') ?? passages[0])?.text ?? ''
  return words.length <= LONGEST_TITLE ? words : `${cutText(words, LONGEST_TITLE - 1).trimEnd()}…`
}

const lengthOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + text.length, 0)

const wantedPages = (generation: Generation): number => {
  const { min, max } = pageBounds(generation)
  const room = roomOn(generation.kind.slug)
  const wanted = pageCount(generation) ?? Math.ceil(lengthOf(generation.passages) / room)
  return Math.min(max, Math.max(min, wanted), generation.passages.length)
}

/** Never ends a page with a heading; begins one with a heading where that is near. */
const grouped = (passages: readonly Passage[], count: number): Passage[][] => {
  const share = lengthOf(passages) / count
  const groups: Passage[][] = [[]]
  for (const passage of passages) {
    const current = groups.at(-1) ?? []
    const filled = lengthOf(current)
    const isFull = filled >= share || (passage.role === 'heading' && filled >= share / 2)
    const isStuck = current.at(-1)?.role === 'heading'
    if (isFull && !isStuck && groups.length < count) groups.push([passage])
    else current.push(passage)
  }
  return groups
}

const layoutsFor = ({ layouts, template }: Generation, count: number): (Layout | undefined)[] => {
  const skeleton = (template?.pages ?? []).map((page) => layouts.find(({ slug }) => slug === page.layout))
  const opening = layouts.find(({ role }) => role === 'opening') ?? layouts[0]
  const running = layouts.filter(({ role, blocks }) => role === 'content' && blocks.includes('text'))
  const plain = running.length > 0 ? running : layouts.slice(0, 1)
  return Array.from({ length: count }, (_, index) => {
    if (skeleton[index]) return skeleton[index]
    return index === 0 && count > 1 ? opening : plain[0]
  })
}
