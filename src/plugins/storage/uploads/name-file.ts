import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

const LONGEST_STEM = 40
const SECRET_BYTES = 12

/**
 * Gives every file a name that is its own and that nobody can guess, so that no file is ever written over another and a
 * failed write can be taken back. What it was called stays readable in front.
 */
export const nameFile: CollectionBeforeOperationHook = ({ args, req }) => {
  const file = req.file
  if (!file || isNamed(req)) return args
  req.file = { ...file, name: storedName(file.name) }
  req.context['storedName'] = req.file.name
  return args
}

/** Payload runs operations within operations on one request. */
const isNamed = (req: PayloadRequest): boolean => req.context['storedName'] === req.file?.name

const storedName = (given: string): string => {
  const extension = path
    .extname(given)
    .toLowerCase()
    .replace(/[^.a-z0-9]/g, '')
    .slice(0, 8)
  const stem = path
    .basename(given, path.extname(given))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_STEM)
    .replace(/^-+|-+$/g, '')
  return `${stem || 'file'}-${randomBytes(SECRET_BYTES).toString('hex')}${extension}`
}
