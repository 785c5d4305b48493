const ends =
  /[.!?。！？؟…](?:["”“»’」』)\]]*)(?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu
const hanging =
  /[\s,;:–—([{-]+$|\s+(?:and|or|the|a|an|of|to|in|for|with|und|oder|der|die|das|den|dem|zu|mit|für|et|ou|le|la|les|de|du|des|à|y|o|el|los|en|con|e|il|di|con|i|w|z|и|в|с|на)$/iu

/** The text within a limit: cut after a sentence where one ends late enough, else after a word, never in one. */
export const trimText = (text: string, limit: number): string => {
  if (text.length <= limit) return text
  const room = text.slice(0, limit)
  const sentenceEnds = [...room.matchAll(ends)].map(({ 0: end, index }) => index + end.length)
  const last = sentenceEnds.at(-1) ?? 0
  if (last >= limit * 0.4) return room.slice(0, last).trim()
  const shortened = room.slice(0, Math.max(1, limit - 1))
  const space = Math.max(
    shortened.lastIndexOf(' '),
    shortened.lastIndexOf('\n'),
    shortened.lastIndexOf('、'),
    shortened.lastIndexOf('，'),
  )
  let words = (space > limit / 3 ? shortened.slice(0, space) : shortened)
    .toWellFormed()
    .replace(/\ufffd$/, '')
  for (let cut = words.replace(hanging, ''); cut !== words; cut = words.replace(hanging, '')) words = cut
  return words === '' ? shortened.trim() : closeBrackets(words, limit)
}

/** A placeholder cut in its middle would read as a sentence. */
const closeBrackets = (text: string, limit: number): string => {
  const open = text.lastIndexOf('[')
  if (open <= text.lastIndexOf(']')) return text
  return text.length < limit ? `${text}]` : text.slice(0, open).trimEnd() || text.replaceAll('[', '')
}
