import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { Fault } from '#kernel/server/fault.ts'

/** What the platform knows of a file, and nobody tells it. */
const ownFields = [
  'filename',
  'filesize',
  'height',
  'mimeType',
  'prefix',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
  '_objectKey',
] as const

const writes = new Set(['create', 'update', 'updateByID'])

/**
 * Leaves out what a request says about a file besides the file itself: a made-up name would be a way to another record's
 * file, an address would be fetched. Payload's picture edits go too: they decode pictures in the web process.
 */
export const dropOwnFields: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!writes.has(operation)) return args
  if (operation === 'create' && !req.file && namesAddress(req)) throw noFile()
  const focus = focusOf(req)
  if (req.query) delete req.query['uploadEdits']
  const given = args as { data?: Record<string, unknown> } // the arguments of both kinds of writing have it
  if (!given.data) return args
  const kept = Object.entries(given.data).filter(([name]) => !(ownFields as readonly string[]).includes(name))
  return { ...args, data: { ...Object.fromEntries(kept), ...focus } }
}

/** Where the panel's picture editor put the point to look at, in percent: the one edit that needs no decoding. */
const focusOf = ({ query }: PayloadRequest): { focalX?: number; focalY?: number } => {
  const edits = query?.['uploadEdits'] as { focalPoint?: { x?: unknown; y?: unknown } } | undefined // as the panel sends it
  const [x, y] = [Number(edits?.focalPoint?.x), Number(edits?.focalPoint?.y)]
  const isPlace = [x, y].every((value) => value >= 0 && value <= 100)
  return isPlace ? { focalX: Math.round(x), focalY: Math.round(y) } : {}
}

/** Payload fetches the file of a new record from an address in its body, before any hook could take that out. */
const namesAddress = ({ data }: PayloadRequest): boolean => typeof data?.['url'] === 'string'

const noFile = () =>
  new Fault('Send the file itself; files are not fetched from addresses.', {
    code: 'files.missing',
    status: 400,
  })
