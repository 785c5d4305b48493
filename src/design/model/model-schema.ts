import { localText } from '#kernel/local-text.ts'
import { type BlockField, fieldLimits } from '../block/block-field.ts'
import type { BlockDefinition } from '../block/define-block.ts'

/** The part of JSON Schema that OpenAI's strict mode and Gemini's responseJsonSchema both take. */
export type ModelSchema = {
  type?: string | string[]
  description?: string
  enum?: string[]
  properties?: Record<string, ModelSchema>
  required?: string[]
  additionalProperties?: false
  items?: ModelSchema
  anyOf?: ModelSchema[]
}

const sentence = (parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ')

const about = (field: BlockField, ...limits: (string | false | undefined)[]): string => {
  const described = field.admin?.description
  return sentence([
    described !== undefined && localText(described, 'en'),
    ...limits,
    !field.required && 'Null when not needed.',
  ])
}

const object = (properties: Record<string, ModelSchema>): ModelSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** Strict modes want every key to be there: what may be left out may be null instead. */
const typeOf = (field: BlockField, type: string): string | string[] =>
  field.required ? type : [type, 'null']

const schemaOf = (field: BlockField): ModelSchema => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return {
        type: typeOf(field, 'string'),
        description: about(field, `At most ${field.maxLength ?? fieldLimits[field.type]} characters.`),
      }
    case 'richText':
      return {
        type: typeOf(field, 'string'),
        description: about(field, `Markdown, at most ${field.maxLength ?? fieldLimits.richText} characters.`),
      }
    case 'number':
      return {
        type: typeOf(field, 'number'),
        description: about(
          field,
          field.min !== undefined && `At least ${field.min}.`,
          field.max !== undefined && `At most ${field.max}.`,
        ),
      }
    case 'checkbox':
      return { type: typeOf(field, 'boolean'), description: about(field) }
    case 'select':
      return {
        type: 'string',
        enum: field.options.map((option) => option.value),
        description: about({ ...field, required: true }),
      }
    case 'upload':
      return {
        ...object({
          prompt: {
            type: 'string',
            description:
              'What the picture shows, for an image model: subject, setting, light. No text in the picture.',
          },
          alt: { type: 'string', description: 'The picture in one sentence, for readers who cannot see it.' },
        }),
        type: typeOf(field, 'object'),
        description: about(field),
      }
    case 'array':
      return {
        type: typeOf(field, 'array'),
        description: about(
          field,
          `${field.minRows ?? (field.required ? 1 : 0)} to ${field.maxRows ?? fieldLimits.rows} rows.`,
        ),
        items: object(propertiesOf(field.fields)),
      }
    case 'group':
      return {
        ...object(propertiesOf(field.fields)),
        type: typeOf(field, 'object'),
        description: about(field),
      }
  }
}

const propertiesOf = (fields: readonly BlockField[]): Record<string, ModelSchema> =>
  Object.fromEntries(
    fields.map((field) => {
      const { description, ...schema } = schemaOf(field)
      return [field.name, description ? { ...schema, description } : schema]
    }),
  )

/**
 * The JSON Schema of a page's blocks as a model writes them: `{ blocks: [...] }`, told apart by `blockType`; rich text is
 * Markdown, an upload a picture to be made. One shape for all providers; limits stand in the descriptions and are
 * checked by `fromModel`.
 */
export const modelSchema = (blocks: readonly BlockDefinition[]): ModelSchema => {
  const kinds = blocks.map((block) => ({
    ...object({ blockType: { type: 'string', enum: [block.slug] }, ...propertiesOf(block.fields) }),
    description: block.guidance,
  }))
  const [only] = kinds
  return object({ blocks: { type: 'array', items: kinds.length === 1 && only ? only : { anyOf: kinds } } })
}
