/** One or two letters that stand for a name without a picture. */
export const initials = (name: string): string => {
  const words = name
    .replace(/[[\](){}"“”„]/g, ' ')
    .split(/[\s\-–]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const first = [...(words[0] ?? '')][0] ?? ''
  // Names in ideographs are known by their first character alone.
  if (/[\u2e80-\uffef]/.test(first)) return first
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return `${first}${last}`.toLocaleUpperCase()
}
