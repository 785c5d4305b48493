/** Elements in which a number in brackets is no citation, or a link would be one in a link. */
const closed = new Set(['a', 'code', 'svg', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'nav', 'header'])

const entryIds = (html: string): Map<string, string> => {
  const ids = new Map<string, string>()
  for (const [, id = '', number = ''] of html.matchAll(/ id="([\w-]+-reference-(\d+))"/g))
    if (!ids.has(number)) ids.set(number, id)
  return ids
}

const linked = (text: string, ids: ReadonlyMap<string, string>): string =>
  text.replace(/\[(\d{1,3}(?:\s?[,;]\s?\d{1,3})*)\]/g, (whole, list: string) => {
    const numbers = list.match(/\d+/g) ?? []
    if (!numbers.every((number) => ids.has(number))) return whole
    const links = list.replace(/\d+/g, (number) => `<a href="#${ids.get(number) ?? ''}">${number}</a>`)
    return `<sup class="cite">[${links}]</sup>`
  })

/**
 * Static markup in which `[1]` leads to the first entry of the document's references. What no entry has the number of
 * stays as it is, and so do placeholders in brackets.
 */
export const linkCitations = (html: string): string => {
  const ids = entryIds(html)
  if (ids.size === 0) return html
  let inside = 0
  let list = 0
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (!piece.startsWith('<')) return inside === 0 && list === 0 ? linked(piece, ids) : piece
      const [, slash = '', name = ''] = /^<(\/?)([\w-]+)/.exec(piece) ?? []
      if (closed.has(name)) inside += slash ? -1 : 1
      // The numbers of the entries themselves.
      if (piece.startsWith('<ol class="references"')) list = 1
      else if (list > 0 && name === 'ol') list += slash ? -1 : 1
      return piece
    })
    .join('')
}
