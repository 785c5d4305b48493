import type { BlockOutline, LayoutOutline } from '../../../generation/context.ts'
import type { Role } from '../phrases/phrases.ts'
import type { Voice } from './voice.ts'

/** What each role likes to show, best first; a block nobody lists (a plugin's) ranks in the middle. */
const liking: Record<Role, readonly string[]> = {
  opening: ['cover', 'hero', 'heading', 'text'],
  why: ['text', 'callout', 'quote', 'image', 'stats'],
  audience: ['text', 'steps', 'image', 'quote'],
  offer: ['quote', 'text', 'image', 'steps', 'callout'],
  how: ['steps', 'text', 'image', 'callout'],
  detail: ['text', 'image', 'callout', 'quote', 'steps'],
  figures: ['stats', 'chart', 'table', 'text'],
  plan: ['steps', 'table', 'text', 'callout'],
  risk: ['text', 'callout', 'steps', 'table'],
  closing: ['callToAction', 'text', 'callout', 'steps'],
}

type Choosing = { layout: LayoutOutline; blocks: readonly BlockOutline[]; voice: Voice; kind: string }

/** The blocks of a page, region by region, within what the layout has room for. */
export const chooseBlocks = ({ layout, blocks, voice, kind }: Choosing): BlockOutline[] => {
  const chosen: BlockOutline[] = []
  const claimed = new Set(layout.regions.flatMap((region) => region.accepts ?? []))
  for (const region of layout.regions) {
    const open = blocks.filter((block) => !claimed.has(block.slug))
    const pool = region.accepts
      ? blocks.filter((block) => region.accepts?.includes(block.slug))
      : open.length > 0
        ? open
        : blocks
    const fresh = pool.filter((block) => !chosen.includes(block))
    const wanted = Math.min(region.capacity, countFor(kind, region.accepts ? 'aside' : 'main', fresh))
    const alone = layout.regions.length === 1 && region.capacity === 1
    chosen.push(...ranked(fresh, { voice, kind, alone }).slice(0, wanted))
  }
  if (chosen.length === 0) chosen.push(...ranked(blocks, { voice, kind, alone: true }).slice(0, 1))
  return inReadingOrder(chosen)
}

const countFor = (kind: string, place: 'main' | 'aside', pool: readonly BlockOutline[]): number => {
  const withHeading = kind !== 'graphic' && pool.some((block) => block.slug === 'heading') ? 1 : 0
  if (place === 'aside') return kind === 'document' ? 2 : 1
  return (kind === 'slides' || kind === 'graphic' ? 1 : 2) + withHeading
}

type Ranking = { voice: Voice; kind: string; alone: boolean }

const ranked = (pool: readonly BlockOutline[], ranking: Ranking): BlockOutline[] => {
  const scored = pool.map((block) => ({
    block,
    score: scoreOf(block, ranking) + ranking.voice.random.number() * 2.4,
  }))
  return scored.toSorted((a, b) => a.score - b.score).map(({ block }) => block)
}

/** Lower comes first. */
const scoreOf = ({ slug }: BlockOutline, { voice, kind, alone }: Ranking): number => {
  const { chapter, figures, random } = voice
  if (slug === 'heading') return alone ? 1 : -10
  if (slug === 'text' && kind === 'document') return -5
  const place = liking[chapter.role].indexOf(slug)
  const base = place < 0 ? (known.has(slug) ? 6 : random.number() * 3) : place
  // A statement that stands alone needs words worth it: the person's own, else the page's headline.
  if (slug === 'quote' && alone) return chapter.sentences.length > 0 ? -1 : 3
  if (slug === 'steps' && !doing.has(chapter.role)) return base + 3
  if (slug === 'quote' && chapter.sentences.length === 0) return base + 2.5
  // Figures nobody gave would have to be invented.
  if (slug === 'stats' && figures.length === 0) return base + 4
  if (slug === 'chart' && !comparable(figures)) return base + 5
  return base
}

/** Roles in which a sequence of steps has its place. */
const doing = new Set<Role>(['how', 'plan', 'offer', 'audience'])

const known = new Set(Object.values(liking).flat())

/** True when two figures count in the same unit. */
export const comparable = (figures: Voice['figures']): boolean => {
  const units = figures.map((figure) => figure.unit).filter((unit) => unit !== '')
  return units.some((unit, index) => units.indexOf(unit) !== index)
}

const order = [
  'cover',
  'hero',
  'heading',
  'stats',
  'text',
  'chart',
  'table',
  'steps',
  'image',
  'quote',
  'callout',
  'callToAction',
]
const placeOf = ({ slug }: BlockOutline): number => {
  const place = order.indexOf(slug)
  return place < 0 ? order.indexOf('steps') : place
}

const inReadingOrder = (blocks: readonly BlockOutline[]): BlockOutline[] =>
  blocks.toSorted((a, b) => placeOf(a) - placeOf(b))
