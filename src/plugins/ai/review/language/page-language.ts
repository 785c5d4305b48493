import type { BlockDefinition, Page } from '#design/index.ts'
import { plainText } from '#design/index.ts'
import { editFields } from '../edit/edit-fields.ts'
import { isAddress, isName, isRaw, isSource } from '../page/field-purpose.ts'
import { isInLanguage } from './language-of.ts'

/** The prose of a page, without code, addresses and names. */
export const proseOf = (
  page: Pick<Page, 'blocks'>,
  definitions: ReadonlyMap<string, BlockDefinition>,
): string => {
  const told: string[] = []
  for (const block of page.blocks) {
    const definition = definitions.get(block.blockType)
    if (!definition) continue
    const at = { path: '', within: [definition.slug] }
    editFields(
      definition.fields,
      block,
      {
        text: (value, place) => {
          if (!isRaw(place) && !isAddress(place) && !isName(place) && !isSource(place)) told.push(value)
          return value
        },
        rich: (value) => {
          told.push(plainText(value))
          return value
        },
      },
      at,
    )
  }
  return told.join('\n')
}

type Asked = {
  page: Pick<Page, 'blocks'>
  language: string
  blocks: readonly BlockDefinition[]
  /** The brief: words of the person's own in another language are no fault. */
  brief?: { prompt: string; literal?: boolean | undefined }
}

/** Whether a page is written in the language it should be; a page that is not is worth one repair call. */
export const isPageInLanguage = ({ page, language, blocks, brief }: Asked): boolean => {
  if (brief?.literal) return true
  return isInLanguage(proseOf(page, new Map(blocks.map((block) => [block.slug, block]))), language)
}
