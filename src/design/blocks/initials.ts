/** One or two letters that stand for a name without a picture. */
export const initials = (name: string): string => {
  const words = name
    .replace(/[[\](){}"“”„]/g, ' ')
    .split(/[\s\-–]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const letterOf = (word: string | undefined): string => /^[\p{L}\p{N}]\p{M}*/u.exec(word ?? '')?.[0] ?? ''
  const first = letterOf(words[0])
  // Scripts that join their letters or write syllables are known by their first one alone.
  if (/[\u0590-\u1fff\u2e80-\uffef]/.test(first)) return first
  return `${first}${words.length > 1 ? letterOf(words.at(-1)) : ''}`.toLocaleUpperCase('en')
}
