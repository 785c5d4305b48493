/** Every character that occurs in the texts of a value, by code point. */
export const charactersOf = (...values: unknown[]): Set<number> => {
  const found = new Set<number>()
  const open: unknown[] = [...values]
  for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
    if (typeof value === 'string') for (const character of value) found.add(character.codePointAt(0) ?? 0)
    else if (typeof value === 'object' && value !== null) open.push(...Object.values<unknown>({ ...value }))
  }
  return found
}
