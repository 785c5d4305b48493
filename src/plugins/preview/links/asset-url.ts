import type { Payload } from 'payload'
import { signLink } from './link-signature.ts'

const hour = 3600

/**
 * The address of an asset's file for one to two hours. It changes on the hour only, so that a browser's cache can keep
 * the picture between two previews.
 */
export const assetUrl = (payload: Payload, id: string, { baseUrl = '', now = Date.now() } = {}): string => {
  const expires = (Math.floor(now / 1000 / hour) + 2) * hour
  return `${baseUrl}/api/assets/${id}/content?${signLink(payload, { purpose: 'asset', id }, expires)}`
}
