/**
 * Payload answers null for what is empty; in a design an absent key says the same. What holds no null is returned as it is:
 * most of a design does not, and copying it would cost as much as checking it.
 */
export const withoutNulls = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items: unknown[] = value
    const kept = items.map(withoutNulls)
    return kept.some((item, index) => item !== items[index]) ? (kept as Value) : value
  }
  let kept: Record<string, unknown> | undefined
  for (const [key, inner] of Object.entries(value)) {
    const clean: unknown = withoutNulls(inner)
    if (clean === inner && clean !== null && clean !== undefined) continue
    kept ??= { ...(value as Record<string, unknown>) } // an object that is no list
    if (clean === null || clean === undefined) delete kept[key]
    else kept[key] = clean
  }
  return (kept as Value | undefined) ?? value
}
