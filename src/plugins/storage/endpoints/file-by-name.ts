import type { CollectionSlug, Endpoint, PayloadRequest, Where } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { answerUpload } from '../files/answer-upload.ts'
import type { UploadRecord } from '../files/upload-file.ts'

const LONGEST_NAME = 255

type Found = UploadRecord & { status?: string | null }

/**
 * GET /api/<collection>/file/:filename: a file or a rendition by its stored name, for who may read its record. Whatever
 * else it is, it is not there: others' files, files of records in the trash, refused ones, paths and made-up names.
 */
export const fileByName = (collection: string): Endpoint => ({
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => {
    const name = req.routeParams?.['filename']
    if (
      typeof name !== 'string' ||
      name.length > LONGEST_NAME ||
      /[\0/\\]/.test(name) ||
      name.startsWith('.')
    )
      throw notFound()
    const doc = await readable(req, collection, name)
    const size = Object.entries(doc.sizes ?? {}).find(([, rendition]) => rendition?.filename === name)?.[0]
    return answerUpload(req, { collection, doc, size, save: collection !== 'assets' })
  },
})

const readable = async (req: PayloadRequest, collection: string, name: string): Promise<Found> => {
  const { config } = req.payload.collections[collection as CollectionSlug] // the slug this route was made for
  const places = ['filename', ...renditionsOf(config.flattenedFields).map((size) => `sizes.${size}.filename`)]
  const where: Where = { or: places.map((place) => ({ [place]: { equals: name } })) }
  const found = await req.payload
    .find({
      collection: collection as CollectionSlug,
      where,
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    })
    .catch((failure: unknown) => {
      // Who may read nothing of a collection is told the same as everyone else.
      if ((failure as { status?: number }).status === 403) throw notFound()
      throw failure
    })
  const doc = found.docs[0] as Found | undefined // a record of an upload collection
  if (!doc || doc.status === 'refused') throw notFound()
  return doc
}

type Field = { name: string; type: string; flattenedFields?: Field[] }

const renditionsOf = (fields: readonly unknown[]): string[] => {
  const sizes = (fields as Field[]).find(({ name, type }) => name === 'sizes' && type === 'group')
  return (sizes?.flattenedFields ?? []).map(({ name }) => name)
}

const notFound = () =>
  new Fault('There is nothing here, or you are not allowed to see it.', {
    code: 'files.not-found',
    status: 404,
  })
