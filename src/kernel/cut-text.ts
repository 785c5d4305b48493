/** The beginning of a text, at most so many UTF-16 units: never half a character, which JSON in the database cannot hold. */
export const cutText = (text: string, most: number): string => {
  const cut = text.slice(0, most)
  return cut.length < text.length && /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
}
