import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { parsePages } from '#design/index.ts'
import { contributions } from '#kernel/server/contribute.ts'

/**
 * Refuses pages whose blocks do not have the shape of their definitions. Payload skips validation for drafts and takes
 * any shape in JSON blocks, so this runs on every write; required fields may stay empty until publishing.
 */
export const checkPages: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const pages: unknown = data?.['pages']
  if (!data || pages === undefined || pages === null) return data
  const parsed = parsePages(pages, contributions(req.payload), { required: data['_status'] === 'published' })
  if (!parsed.ok) {
    const errors = parsed.issues.map(({ path, message }) => ({
      path: path ? `pages.${path}` : 'pages',
      message,
    }))
    throw new ValidationError({ collection: collection.slug, errors }, req.t)
  }
  const given = pages as object[] // parsePages accepts nothing but a list of pages
  return {
    ...data,
    pages: given.map((page, index) => ({ ...page, blocks: parsed.pages[index]?.blocks ?? [] })),
  }
}
