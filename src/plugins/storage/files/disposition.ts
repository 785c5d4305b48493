/** The header that shows or saves a file under its name, in any language (RFC 6266, RFC 5987). */
export const disposition = (kind: 'inline' | 'attachment', name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '')
    .trim()
  // A name of another script leaves its extension alone.
  const ascii = /^(?:\.|$)/.test(plain) ? `design${plain}` : plain
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
