import path from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'
import { Fault } from '#kernel/server/fault.ts'
import { largestBytes, mostPixels } from './limits.ts'
import { readHeader } from './read-header.ts'

/**
 * Takes a file for what its bytes say, whatever it is called: its type and extension are set to fit, and everything but
 * the accepted pictures is refused. Nothing is decoded here; that is the worker's part.
 */
export const checkUpload: CollectionBeforeOperationHook = ({ args, req }) => {
  const { file } = req
  if (!file) return args
  if (file.size === 0 || file.data.length === 0) throw empty()
  if (file.data.length > largestBytes) throw tooLarge()
  const header = readHeader(file.data)
  if (!header) throw notAccepted(file.mimetype)
  if (header.width * header.height > mostPixels) throw tooManyPixels(header)
  const name = `${path.parse(file.name).name}.${header.extension}`
  req.file = { ...file, name, mimetype: header.mimeType }
  return args
}

const empty = () => new Fault('This file is empty.', { code: 'assets.empty', status: 400 })

const tooLarge = () =>
  new Fault(`This file is too large: at most ${largestBytes / 1024 / 1024} MB.`, {
    code: 'assets.too-large',
    status: 413,
  })

const notAccepted = (mimetype: string) =>
  new Fault('Upload a picture in PNG, JPEG, WebP, AVIF or GIF.', {
    code: 'assets.type',
    status: 415,
    internal: `sent as ${mimetype.slice(0, 100)}`,
  })

const tooManyPixels = ({ width, height }: { width: number; height: number }) =>
  new Fault(
    'This picture has too many pixels: at most 50 megapixels. Make it smaller, then upload it again.',
    {
      code: 'assets.too-many-pixels',
      status: 422,
      details: { width, height },
    },
  )
