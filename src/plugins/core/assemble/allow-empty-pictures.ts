import type { Field, UploadFieldSingleValidation } from 'payload'
import { upload } from 'payload/shared'

/** A published design must have its pictures; a template leaves them to whoever uses it. */
const validate: UploadFieldSingleValidation = (value, options) =>
  upload(value, { ...options, required: options.collectionSlug !== 'templates' })

/** Fields of a block as they are, except that templates may be published without the pictures a block requires. */
export const allowEmptyPictures = (fields: readonly Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'array' || field.type === 'group')
      return { ...field, fields: allowEmptyPictures(field.fields) }
    return field.type === 'upload' && field.required === true && field.hasMany !== true
      ? { ...field, validate }
      : field
  })
