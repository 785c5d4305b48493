import type { Block, BlockDefinition, BlockField } from '#design/index.ts'
import { isValues } from '../edit/edit-fields.ts'
import type { Known } from '../facts/known.ts'
import { placeholderWord } from '../words.ts'
import type { Notes } from './notes.ts'

/** Numbers that arrange and do not claim. */
const arranging =
  /^(?:columns?|span|level|order|index|position|start|width|height|size|stars?|step|seconds|minutes)$/i

const numbersIn = (fields: readonly BlockField[], values: Record<string, unknown>): number[] =>
  fields.flatMap((field): number[] => {
    const value = values[field.name]
    if (field.type === 'number')
      return typeof value === 'number' && !arranging.test(field.name) ? [value] : []
    if (field.type === 'group') return isValues(value) ? numbersIn(field.fields, value) : []
    if (field.type !== 'array' || !Array.isArray(value)) return []
    return value.flatMap((row: unknown) => (isValues(row) ? numbersIn(field.fields, row) : []))
  })

/** The text field in which a block says where its figures come from. */
export const sourceField = ({
  fields,
}: BlockDefinition): Extract<BlockField, { type: 'text' | 'textarea' }> | undefined =>
  fields.find(
    (field): field is Extract<BlockField, { type: 'text' | 'textarea' }> =>
      field.name === 'source' && (field.type === 'text' || field.type === 'textarea'),
  )

type Marking = {
  definition: BlockDefinition
  known: Known
  language: string
  path: string
  notes: Notes
  isInvented: boolean
}

/** A block whose figures are not the brief's says so in its source line. */
export const markValues = (
  block: Block,
  { definition, known, language, path, notes, isInvented }: Marking,
): Block => {
  const invented = numbersIn(definition.fields, block).some((value) => !known.numbers.has(Math.abs(value)))
  if (!invented && !isInvented) return block
  const field = sourceField(definition)
  notes.add('figure', path, { fixed: field !== undefined })
  if (!field) return block
  const word = placeholderWord(language)
  const given = block[field.name]
  const saysSo = typeof given === 'string' && given.toLowerCase().includes(word.toLowerCase())
  return saysSo ? block : { ...block, [field.name]: word }
}
