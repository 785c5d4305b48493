import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { UploadRecord } from '#plugins/storage/index.ts'
import { signLink } from './link-signature.ts'

const hour = 3600

/**
 * The address of an asset's picture, as large as a screen shows it, for one to two hours. It changes on the hour and with
 * the file only, so that a browser's cache can keep the picture between two previews.
 */
export const assetUrl = (
  payload: Payload,
  record: UploadRecord,
  { baseUrl = '', now = Date.now() } = {},
): string => {
  const id = String(record.id)
  const expires = (Math.floor(now / 1000 / hour) + 2) * hour
  const file = record.sizes?.['preview']?.filename ?? record.filename ?? ''
  const mark = createHash('sha256').update(file).digest('base64url').slice(0, 8)
  const link = signLink(payload, { purpose: 'asset', id }, expires)
  return `${baseUrl}/api/assets/${id}/content?size=preview&of=${mark}&${link}`
}
