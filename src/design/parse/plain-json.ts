import { isStorable } from './safe-text.ts'

/** Whether a value is JSON of bounded size and depth that the database can keep. */
export const isPlainJson = (value: unknown, maxCharacters: number): boolean => {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  let characters = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: each, depth } = next
    characters += typeof each === 'string' ? each.length + 2 : 4
    if (depth > 16 || characters > maxCharacters) return false
    if (typeof each === 'string' && !isStorable(each)) return false
    if (typeof each === 'function' || typeof each === 'bigint' || typeof each === 'symbol') return false
    if (typeof each !== 'object' || each === null) continue
    for (const [key, inner] of Object.entries(each)) {
      characters += key.length
      if (!isStorable(key)) return false
      open.push({ value: inner, depth: depth + 1 })
    }
  }
  return true
}
