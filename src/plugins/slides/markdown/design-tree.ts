import type { Heading, Root, RootContent } from 'mdast'
import { compositionOf, type Design, type DesignRegistry } from '#design/index.ts'
import { pageTitle } from '#design/render/outline.ts'
import { blockNodes } from './block-nodes.ts'
import type { Depth } from './field-nodes.ts'
import { oneLine, paragraph, paragraphs, strong, text } from './phrases.ts'

type Given = {
  registry: DesignRegistry
  /** The alternative text of an asset. */
  altOf: (asset: string) => string
}

const heading = (depth: Depth, words: string): Heading => ({
  type: 'heading',
  depth,
  children: [text(words)],
})

/** What the speaker says, told apart from a quote on the slide by its first word. */
const notesOf = (words: string | undefined): RootContent[] => {
  const [first, ...more] = paragraphs(words)
  if (!first) return []
  return [
    {
      type: 'blockquote',
      children: [paragraph(strong('Notes:'), text(' '), ...first.children), ...more],
    },
  ]
}

/**
 * A design as a tree of Markdown: its title, its parts, each page under its headline with all it says in the order of its
 * blocks, and what is said to it. Pages of a deck that have no headline are numbered.
 */
export const designTree = (design: Design, { registry, altOf }: Given): Root => {
  const composition = compositionOf({ design, registry, assets: {}, media: 'screen' })
  const { definitions, kind, words } = composition
  const title = oneLine(design.title) || words.untitled
  const hasParts = design.pages.some(({ part }) => oneLine(part) !== '')
  const depth: Depth = hasParts ? 3 : 2
  const children: RootContent[] = [heading(1, title)]
  for (const [index, page] of design.pages.entries()) {
    const part = oneLine(page.part)
    const headline = oneLine(pageTitle(composition, index))
    const shown = headline || (kind.slug === 'slides' ? `${words.page} ${index + 1}` : '')
    if (part !== '') children.push(heading(2, part))
    if (shown !== '' && shown !== part && !(index === 0 && shown === title))
      children.push(heading(depth, shown))
    let hasHeading = headline === ''
    for (const block of page.blocks) {
      const definition = definitions.get(block.blockType)
      const own = oneLine(definition?.heading === undefined ? '' : block[definition.heading])
      const isTitle = !hasHeading && own === headline
      hasHeading ||= isTitle
      const context = { depth: (depth + 1) as Depth, altOf, definition, hasHeading: isTitle } // 3 or 4
      children.push(...blockNodes(block, context))
    }
    children.push(...notesOf(page.notes))
  }
  return { type: 'root', children }
}
