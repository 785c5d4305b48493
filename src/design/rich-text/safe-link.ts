/** Control characters, spaces and invisible marks, and the backslash that browsers read as a slash. */
const hidden = /[\p{Cc}\p{Cf}\p{Z}\\]/u

const schemes = new Set(['http', 'https', 'mailto', 'tel'])

/** What the standard wants encoded in an address, though browsers read it: brackets, bars, a percent sign that encodes nothing. */
const unwritten = /[<>"`{}|^[\]]|%(?![0-9a-f]{2})/gi

const parts = /^(https?:\/\/[^/?#]*)?([^#]*#?)(.*)$/is

/** An address as the standard writes it. The host keeps its brackets, which an IPv6 address has. */
const written = (url: string): string =>
  url.replace(parts, (_, host: string | undefined, path: string, fragment: string) => {
    const rest = `${path}${fragment.replaceAll('#', '%23')}`
    return `${host ?? ''}${rest.replace(unwritten, encodeURIComponent)}`
  })

const isWeb = (scheme: string): boolean => /^https?$/i.test(scheme)

/**
 * The address when a design may link to it (http, https, mailto, tel, an anchor or a path on the same site), else null.
 * Control characters and spaces, which browsers drop while reading a scheme, make an address unusable. Its path comes
 * encoded as the standard for HTML wants it.
 */
export const safeLink = (address: unknown): string | null => {
  if (typeof address !== 'string') return null
  const url = address.trim()
  // oxlint-disable-next-line no-control-regex -- they are what hides a scheme
  if (url === '' || url.length > 2_000 || hidden.test(url)) return null
  if (url.startsWith('//')) return null
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]
  if (scheme === undefined) return /^[^/?#]*:/.test(url) ? null : written(url)
  if (isWeb(scheme) && !(/^https?:\/\/[^/?#]/i.test(url) && URL.canParse(url))) return null
  return schemes.has(scheme.toLowerCase()) ? written(url) : null
}
