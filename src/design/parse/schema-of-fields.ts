import { z } from 'zod'
import { type BlockField, fieldLimits } from '../block/block-field.ts'
import { assetId } from '../block/field-values.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { richTextSchema } from '../rich-text/rich-text-schema.ts'
import { safeText } from './safe-text.ts'

type Options = { required: boolean }

const textSchema = (field: BlockField & { type: 'text' | 'textarea' }, { required }: Options): z.ZodType => {
  const text = safeText(field.maxLength ?? fieldLimits[field.type])
  return required && field.required
    ? text.refine((value) => value.trim() !== '', { error: 'This is required.' })
    : text
}

const rowsSchema = (field: BlockField & { type: 'array' }, options: Options): z.ZodType => {
  const row = z.object({ id: safeText(64).nullish(), ...shapeOfFields(field.fields, options) })
  const max = field.maxRows ?? fieldLimits.rows
  const rows = z.array(row).max(max, { error: `This has more than ${max} rows.` })
  const min = field.minRows ?? (field.required ? 1 : 0)
  return options.required && min > 0 ? rows.min(min, { error: `This needs at least ${min} rows.` }) : rows
}

const uploadSchema = z.unknown().transform((value, context) => {
  const id = assetId(value)
  if (id !== null && id.length <= 64 && /^[\w-]+$/.test(id)) return id
  context.addIssue({ code: 'custom', message: 'This must be the id of an asset.' })
  return z.NEVER
})

const schemaOfField = (field: BlockField, options: Options): z.ZodType => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return textSchema(field, options)
    case 'number':
      return z
        .number({ error: 'This must be a number.' })
        .min(field.min ?? -fieldLimits.number)
        .max(field.max ?? fieldLimits.number)
    case 'checkbox':
      return z.boolean({ error: 'This must be true or false.' })
    case 'select':
      return z.enum(
        field.options.map((option) => option.value),
        { error: `This must be one of: ${field.options.map((option) => option.value).join(', ')}.` },
      )
    case 'richText': {
      const max = field.maxLength ?? fieldLimits.richText
      return richTextSchema.refine((value) => plainText(value).length <= max, {
        error: `This is longer than ${max} characters.`,
      })
    }
    case 'upload':
      return uploadSchema
    case 'array':
      return rowsSchema(field, options)
    case 'group':
      return z.object(shapeOfFields(field.fields, options))
  }
}

/** The zod shape of a block's fields. With `required: false` only shape and limits are checked, as drafts need it. */
export const shapeOfFields = (fields: readonly BlockField[], options: Options): Record<string, z.ZodType> =>
  Object.fromEntries(
    fields.map((field) => {
      const schema = schemaOfField(field, options)
      const isRequired = options.required && field.required === true && field.type !== 'upload'
      return [field.name, isRequired ? schema : schema.nullish()]
    }),
  )
