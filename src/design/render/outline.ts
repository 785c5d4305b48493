import type { Block } from '../design.ts'
import type { Scene } from './scene.ts'

type Outlined = Pick<Scene, 'definitions' | 'design'>

const titleOf = ({ definitions }: Outlined, block: Block): string => {
  const heading = definitions.get(block.blockType)?.heading
  const title = heading === undefined ? undefined : block[heading]
  return typeof title === 'string' ? title.trim() : ''
}

/** The words a page is known by: its first heading, or none. */
export const pageTitle = (scene: Outlined, index: number): string =>
  (scene.design.pages[index]?.blocks ?? [])
    .map((block) => titleOf(scene, block))
    .find((title) => title !== '') ?? ''

/** Heading levels of a page's blocks: the design's first title is its h1, each further page's first an h2, others h3. */
export const headingLevels = (scene: Outlined & Pick<Scene, 'titlePage'>, index: number): (1 | 2 | 3)[] => {
  const top = index === scene.titlePage ? 1 : 2
  let hasTitle = false
  return (scene.design.pages[index]?.blocks ?? []).map((block) => {
    const isTitled = titleOf(scene, block) !== ''
    const level = hasTitle ? (isTitled ? Math.min(3, top + 1) : top) : top
    hasTitle ||= isTitled
    return level as 1 | 2 | 3
  })
}
