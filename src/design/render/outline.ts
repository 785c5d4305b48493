import type { Block } from '../design.ts'
import type { Composition } from './composition.ts'

type Outlined = Pick<Composition, 'definitions' | 'design'>

const titleOf = ({ definitions }: Outlined, block: Block): string => {
  const heading = definitions.get(block.blockType)?.heading
  const title = heading === undefined ? undefined : block[heading]
  return typeof title === 'string' ? title.trim() : ''
}

/** The words a page is known by: its first heading, or none. */
export const pageTitle = (composition: Outlined, index: number): string =>
  (composition.design.pages[index]?.blocks ?? [])
    .map((block) => titleOf(composition, block))
    .find((title) => title !== '') ?? ''

/** Heading levels of a page's blocks: the design's first title is its h1, each further page's first an h2, others h3. */
export const headingLevels = (
  composition: Outlined & Pick<Composition, 'titlePage'>,
  index: number,
): (1 | 2 | 3)[] => {
  const top = index === composition.titlePage ? 1 : 2
  let hasTitle = false
  return (composition.design.pages[index]?.blocks ?? []).map((block) => {
    const isTitled = titleOf(composition, block) !== ''
    const level = hasTitle ? (isTitled ? Math.min(3, top + 1) : top) : top
    hasTitle ||= isTitled
    return level as 1 | 2 | 3
  })
}
