import type { Payload } from 'payload'
import { signLink } from '#plugins/preview/index.ts'

/** An address of an export's file that works without a session for a while; whoever asks must be allowed to read it. */
export const fileLink = (
  payload: Payload,
  { id, seconds, now = Date.now() }: { id: string; seconds: number; now?: number },
): { url: string; expiresAt: string } => {
  const expires = Math.floor(now / 1000) + seconds
  const url = `/api/exports/${id}/file?${signLink(payload, { purpose: 'export', id }, expires)}`
  return { url, expiresAt: new Date(expires * 1000).toISOString() }
}
