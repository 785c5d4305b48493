import type { BlockDefinition, Page } from '#design/index.ts'
import { titleOf } from '../page/order-headings.ts'
import type { Notes } from '../page/notes.ts'

type Definitions = ReadonlyMap<string, BlockDefinition>

const stop = /(?<![.。…])[.。]$/u

/** Pages whose titles all end alike: where most end without a full stop, none keeps one. */
export const evenTitles = (pages: readonly Page[], definitions: Definitions, notes: Notes): Page[] => {
  const titles = pages.flatMap(({ blocks }) =>
    blocks.map((block) => titleOf(block, definitions)).filter(Boolean),
  )
  const stopped = titles.filter((title) => stop.test(title)).length
  if (stopped === 0 || stopped * 2 > titles.length) return [...pages]
  return pages.map((page, index): Page => {
    let isChanged = false
    const blocks = page.blocks.map((block, at) => {
      const heading = definitions.get(block.blockType)?.heading
      const title = titleOf(block, definitions)
      // Several sentences are no headline; their stops part them.
      if (heading === undefined || !stop.test(title) || /[.!?。！？]\s/u.test(title)) return block
      isChanged = true
      notes.add('typography', `blocks.${at}.${heading}`, { page: index })
      return { ...block, [heading]: title.replace(stop, '') }
    })
    return isChanged ? { ...page, blocks } : page
  })
}
