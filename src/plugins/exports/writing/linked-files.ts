type NamedFile = readonly [path: string, html: string]

/** Links within a design that lead to a place in another of its files name that file: contents, a button to the prices. */
export const linkedFiles = (files: readonly NamedFile[]): NamedFile[] => {
  const homes = new Map<string, string>()
  for (const [path, html] of files.toReversed())
    for (const [, id = ''] of html.matchAll(/ id="([^"]+)"/g)) homes.set(id, path)
  return files.map(([path, html]) => {
    const own = new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id))
    const linked = html.replace(/ href="#([^"]+)"/g, (link, id: string) => {
      const home = homes.get(id)
      return own.has(id) || home === undefined ? link : ` href="${home}#${id}"`
    })
    return [path, linked]
  })
}
