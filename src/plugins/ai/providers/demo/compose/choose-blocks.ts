import type { BlockOutline, LayoutOutline } from '../../../generation/context.ts'
import type { Role } from '../phrases/phrases.ts'
import type { Chapter } from './story.ts'
import type { Seeded } from '../seeded.ts'
import { structural } from './structural.ts'
import type { Wishes } from './wishes.ts'

/** What each role likes to show, best first; a block nobody lists (a plugin's) ranks in the middle. */
const liking: Readonly<Record<Role, readonly string[]>> = {
  opening: ['cover', 'hero', 'heading', 'text'],
  why: ['text', 'callout', 'quote', 'image', 'columns', 'keyFigure'],
  audience: ['columns', 'features', 'text', 'testimonials', 'image', 'quote', 'team'],
  offer: ['features', 'pricing', 'text', 'image', 'columns', 'quote', 'gallery', 'callout'],
  how: ['steps', 'checklist', 'text', 'image', 'columns', 'callout'],
  detail: ['text', 'image', 'columns', 'faq', 'callout', 'gallery', 'steps'],
  figures: ['stats', 'chart', 'keyFigure', 'table', 'text'],
  plan: ['timeline', 'steps', 'table', 'checklist', 'agenda', 'text', 'callout'],
  risk: ['text', 'callout', 'comparison', 'table', 'steps'],
  closing: ['callToAction', 'banner', 'text', 'checklist', 'callout', 'steps'],
}
const listed = new Set(Object.values(liking).flat())

type Ranking = { chapter: Chapter; wishes: Wishes; kind: string }

/** How well a block serves a page; lower is better, from `UNFIT` on it would have nothing true to say. */
export const UNFIT = 40
export const rankOf = (slug: string, { chapter, wishes, kind }: Ranking): number => {
  const { role, sentences } = chapter
  const place = liking[role].indexOf(slug)
  const base = place >= 0 ? place : listed.has(slug) || structural.has(slug) ? 7 : 2
  if (chapter.round === 0 && wishes.isAbout(slug, chapter.label)) return -8
  // What the page lists has a block of its own; nothing else can show it.
  if (chapter.section && slug !== 'text') return base + UNFIT
  if (structural.has(slug)) return base + UNFIT
  if (!wishes.canFill(slug)) return base + UNFIT
  // Where nothing is told, a picture says more than a place for words.
  if (slug === 'image' && sentences.length === 0 && role !== 'figures') return base - 4
  // Words that stand alone are the person's own or nobody's.
  if ((slug === 'quote' || slug === 'callout') && sentences.length < quotable(kind)) return base + UNFIT
  // A table of the prompt's figures is one of a page of figures; dates stand where the plan is told.
  if (slug === 'table' && role !== 'figures') return base + UNFIT
  if (slug === 'timeline' && (role !== 'plan' || chapter.occurrence > 0)) return base + UNFIT
  // A banner is something to do, and that comes last.
  if (slug === 'banner' && role !== 'closing') return base + UNFIT
  if (role === 'closing' && slug === 'text' && sentences.length === 0) return base + UNFIT
  if (slug === 'gallery' && chapter.round > 0) return base + UNFIT
  if (role === 'figures' && chapter.occurrence === 0 && slug === 'chart' && kind === 'slides')
    return base + (wishes.canFill('stats') ? 6 : 0)
  // Figures speak for themselves.
  if (role === 'figures' && slug === 'text' && sentences.length === 0) return base + UNFIT
  // What an agenda has listed is not listed again.
  if (slug === 'features' && kind === 'slides' && chapter.others.length >= 6) return base + UNFIT
  // A poster has nobody to press its buttons.
  if (slug === 'hero' && kind === 'graphic') return base + UNFIT
  // The second page of figures compares what the first has told.
  if (role === 'figures' && chapter.occurrence > 0 && slug !== 'chart') return base + 8
  if (slug === 'gallery' && kind === 'document') return base + 6
  // A list of bare topics is worth showing once.
  if (slug === 'features' && (chapter.round > 0 || chapter.occurrence > 0)) return base + UNFIT
  if (slug === 'steps' && !doing.has(role)) return base + 3
  if (slug === 'text' && kind === 'document') return base - 5
  return base
}

/** From how many sentences on one of them stands alone: a sheet's text takes the first three. */
const quotable = (kind: string): number => (kind === 'document' ? 4 : 2)

/** Roles in which a sequence of steps has its place. */
const doing = new Set<Role>(['how', 'plan', 'offer', 'audience'])

type Choosing = {
  layout: LayoutOutline
  blocks: readonly BlockOutline[]
  chapter: Chapter
  wishes: Wishes
  kind: string
  random: Seeded
  /** How many blocks beyond the first a page of prose takes. */
  more: number
}

/** The blocks of a page, region by region, within what the layout has room for. */
export const chooseBlocks = (choosing: Choosing): BlockOutline[] => {
  const { layout, blocks, kind, more } = choosing
  const chosen: BlockOutline[] = []
  const claimed = new Set(layout.regions.flatMap((region) => region.accepts ?? []))
  for (const region of layout.regions) {
    const open = blocks.filter((block) => !claimed.has(block.slug))
    const pool = region.accepts
      ? blocks.filter((block) => region.accepts?.includes(block.slug))
      : open.length > 0
        ? open
        : blocks
    const fresh = pool.filter((block) => !chosen.includes(block) && block.slug !== 'heading')
    const heading = pool.find((block) => block.slug === 'heading' && !chosen.includes(block))
    const isTop = region.accepts?.every((slug) => slug === 'heading') ?? false
    if (heading && (isTop || (region.capacity > 1 && !chosen.some(({ slug }) => slug === 'heading'))))
      chosen.push(heading)
    if (isTop) continue
    const room = region.capacity - (heading && chosen.includes(heading) && !isTop ? 1 : 0)
    const wanted = Math.max(1, Math.min(room, countFor(kind, region.accepts !== undefined, more)))
    const best = ranked(fresh, choosing)
    const fit = best.filter(({ rank }) => rank < UNFIT)
    const isFilled = chosen.some(({ slug }) => slug !== 'heading')
    // The page keeps one block at least; a region beside it may stay empty rather than say nothing.
    const taken = fit.length > 0 ? fit.slice(0, wanted) : isFilled ? [] : best.slice(0, 1)
    // A headline alone is a page; an invention is not.
    if (heading && fit.length === 0 && chosen.length === 0 && layout.role === 'emphasis') chosen.push(heading)
    else chosen.push(...taken.map(({ block }) => block))
  }
  if (chosen.length === 0) chosen.push(...blocks.slice(0, 1))
  // One thing to do is enough, and pictures that stand together need none beside them.
  const has = (slug: string): boolean => chosen.some((block) => block.slug === slug)
  return inReadingOrder(
    chosen.filter(
      ({ slug }) =>
        !(slug === 'heading' && has('callToAction')) &&
        !(slug === 'keyFigure' && has('stats')) &&
        !(slug === 'banner' && has('callToAction')) &&
        !(slug === 'image' && has('gallery')),
    ),
  )
}

const countFor = (kind: string, isAside: boolean, more: number): number => {
  if (kind !== 'document') return 1
  return isAside ? 1 : 1 + more
}

type Ranked = { block: BlockOutline; rank: number }

const ranked = (pool: readonly BlockOutline[], { chapter, wishes, kind, random }: Choosing): Ranked[] =>
  pool
    .map((block) => {
      const rank = rankOf(block.slug, { chapter, wishes, kind })
      return { block, rank: rank + (rank < UNFIT ? random.number() * 1.6 : 0) }
    })
    .toSorted((a, b) => a.rank - b.rank)

const first = ['cover', 'hero', 'heading', 'stats', 'keyFigure', 'text', 'chart', 'table']
const last = ['image', 'gallery', 'quote', 'callout', 'callToAction', 'banner', 'footer']
const placeOf = ({ slug }: BlockOutline): number => {
  const place = first.indexOf(slug)
  if (place >= 0) return place
  const end = last.indexOf(slug)
  return end >= 0 ? 50 + end : 25
}

const inReadingOrder = (blocks: readonly BlockOutline[]): BlockOutline[] =>
  blocks.toSorted((a, b) => placeOf(a) - placeOf(b))
