import type { Block, BlockDefinition, Page } from '#design/index.ts'
import { editFields, type Place } from '../edit/edit-fields.ts'
import type { Known } from '../facts/known.ts'
import { dropEmpty, isWhole, withoutEmptyNodes } from '../page/drop-empty.ts'
import { isAddress, isRaw, isTitle } from '../page/field-purpose.ts'
import { type Notes, takeNotes } from '../page/notes.ts'
import { cutSentences } from './cut-rich-text.ts'
import { listen } from './said.ts'
import { isWeighty, type Sentence, sentencesOf } from './sentences.ts'

type Definitions = ReadonlyMap<string, BlockDefinition>

/** Pages in which no sentence stands twice. A block or row that said nothing else goes; a page keeps its last block. */
export const dropRepeats = (
  pages: readonly Page[],
  definitions: Definitions,
  known: Known,
): { pages: Page[]; notes: Notes } => {
  const said = listen()
  const notes = takeNotes(0)
  const isRepeated = (sentence: Sentence): boolean =>
    said.before(sentence) && !(known.literal && known.says(sentence.text))
  const mended = pages.map((page, index): Page => {
    const blocks: Block[] = []
    page.blocks.forEach((block, position) => {
      const path = `blocks.${position}`
      const definition = definitions.get(block.blockType)
      const cut = definition && withoutRepeats(block, definition, path, isRepeated)
      if (!definition || !cut || cut === block) return void blocks.push(block)
      const mayGo = blocks.length > 0 || position < page.blocks.length - 1
      const [left] = dropEmpty([cut], definitions, takeNotes(index))
      if (left && isWhole(definition, left)) blocks.push(left)
      else if (!mayGo) blocks.push(block)
      notes.add('repeated', path, { page: index, fixed: left !== undefined || mayGo })
    })
    return blocks.length === page.blocks.length && blocks.every((block, at) => block === page.blocks[at])
      ? page
      : { ...page, blocks }
  })
  return { pages: mended, notes }
}

const withoutRepeats = (
  block: Block,
  definition: BlockDefinition,
  path: string,
  isRepeated: (sentence: Sentence) => boolean,
): Block => {
  const isProse = (place: Place): boolean => !isRaw(place) && !isAddress(place) && !isTitle(place)
  const edited = editFields(
    definition.fields,
    block,
    {
      text: (value, place) => {
        if (!isProse(place)) return value
        const cuts = sentencesOf(value).filter((sentence) => isWeighty(sentence) && isRepeated(sentence))
        return cuts
          .toSorted((a, b) => b.from - a.from)
          .reduce((left, { from, to }) => left.slice(0, from) + left.slice(to), value)
          .trim()
      },
      rich: (value) => {
        const cut = cutSentences(value, isRepeated)
        return cut === value ? value : withoutEmptyNodes(cut)
      },
    },
    { path, within: [definition.slug] },
  )
  return edited as Block // the block with other texts
}
