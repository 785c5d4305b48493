import type { LayoutOutline } from '../../../generation/context.ts'
import type { PromptReading } from '../reading/read-prompt.ts'
import type { Seeded } from '../seeded.ts'
import { rankOf, UNFIT } from './choose-blocks.ts'
import { type Chapter, tellStory } from './story.ts'
import { isStructural } from './structural.ts'
import type { Wishes } from './wishes.ts'

type Casting = {
  given: readonly LayoutOutline[]
  layouts: readonly LayoutOutline[]
  reading: PromptReading
  seed: number
  kind: string
  wishes: Wishes
  random: Seeded
}

/** What a layout is there to show: the blocks of its regions other than headings. */
const mattersOf = ({ blocks, regions }: LayoutOutline): string[][] => {
  const claimed = new Set(regions.flatMap(({ accepts }) => accepts ?? []))
  return regions
    .filter(({ accepts }) => !accepts?.every((slug) => slug === 'heading'))
    .map(({ accepts }) =>
      (accepts ?? blocks.filter((slug) => !claimed.has(slug))).filter((slug) => slug !== 'heading'),
    )
    .filter((slugs) => slugs.length > 0)
}

/** The layout each page gets: the one that shows best what its chapter has to say, and not what the page before has. */
export const castLayouts = ({
  given,
  layouts,
  reading,
  seed,
  kind,
  wishes,
  random,
}: Casting): LayoutOutline[] => {
  const chapters = tellStory({ reading, seed, layouts: given })
  const uses = new Map<string, number>()
  const chosen: LayoutOutline[] = []
  given.forEach((layout, index) => {
    const chapter = chapters[index]
    const alike = layouts.filter((each) => each.role === layout.role && !isStructural(each))
    if (!chapter || alike.length === 0) return void chosen.push(layout)
    const scored = alike.map((each) => ({
      each,
      score:
        scoreOf(each, chapter, { wishes, kind }) +
        (uses.get(each.slug) ?? 0) * 6 +
        (chosen.at(-1)?.slug === each.slug ? 30 : 0) +
        random.number() * 3,
    }))
    const best = scored.toSorted((a, b) => a.score - b.score)[0]?.each ?? layout
    uses.set(best.slug, (uses.get(best.slug) ?? 0) + 1)
    chosen.push(best)
  })
  return chosen
}

/** The sum over a layout's regions of their best block: a region that could only be filled with inventions rules it out. */
const scoreOf = (
  layout: LayoutOutline,
  chapter: Chapter,
  { wishes, kind }: Pick<Casting, 'wishes' | 'kind'>,
): number => {
  const ranking = { chapter, wishes, kind }
  const best = mattersOf(layout).map((slugs) => Math.min(...slugs.map((slug) => rankOf(slug, ranking))))
  // Statements of headings alone need no other block.
  if (best.length === 0) return 4
  // A layout is made for the first block it names; without it, another is better.
  const [namesake] = layout.blocks.filter((slug) => slug !== 'heading')
  const isMade = best.some((rank) => rank <= -8)
  const misses = !isMade && namesake !== undefined && rankOf(namesake, ranking) >= UNFIT ? 9 : 0
  // A column beside a page with little to say would stand there alone.
  const isThin =
    chapter.sentences.length < 2 &&
    layout.regions.some(
      ({ slug, accepts }) =>
        slug === 'aside' && (kind === 'document' || (kind === 'slides' && !accepts?.includes('image'))),
    )
      ? 12
      : 0
  return (
    misses +
    isThin +
    best.reduce((sum, rank) => sum + rank, 0) / best.length +
    (Math.max(...best) >= UNFIT ? UNFIT : 0)
  )
}
