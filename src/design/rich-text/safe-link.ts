/** Control characters, spaces and invisible marks, and the backslash that browsers read as a slash. */
const hidden = /[\p{Cc}\p{Cf}\p{Z}\\]/u

const schemes = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * The address when a design may link to it (http, https, mailto, tel, an anchor or a path on the same site), else null.
 * Control characters and spaces, which browsers drop while reading a scheme, make an address unusable.
 */
export const safeLink = (address: unknown): string | null => {
  if (typeof address !== 'string') return null
  const url = address.trim()
  // oxlint-disable-next-line no-control-regex -- they are what hides a scheme
  if (url === '' || url.length > 2_000 || hidden.test(url)) return null
  if (url.startsWith('//')) return null
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]
  if (scheme !== undefined) return schemes.has(scheme.toLowerCase()) ? url : null
  return /^[^/?#]*:/.test(url) ? null : url
}
