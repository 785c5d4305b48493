import { cutText } from '#kernel/cut-text.ts'

const hanging =
  /[\s,;:–—-]+$|\s+(?:and|or|the|a|an|of|to|in|und|oder|der|die|das|zu|et|ou|le|la|de|y|o|el|en)$/iu

/** The text within a limit: cut after a sentence, else after a word, never in the middle of one. */
export const fit = (text: string, limit: number | undefined): string => {
  if (limit === undefined || text.length <= limit) return text
  const room = cutText(text, limit)
  const sentence = /^[\s\S]*[.!?。！？؟](?=\s|$)/u.exec(room)?.[0]
  if (sentence && sentence.length > limit / 3) return sentence.trim()
  const space = room.lastIndexOf(' ')
  const words = (space > limit / 3 ? room.slice(0, space) : room).trimEnd()
  return words.replace(hanging, '').replace(hanging, '') || room.trim()
}

/** The first text that fits as it is, else the shortest, cut. */
export const firstFitting = (texts: readonly string[], limit: number | undefined): string => {
  const fitting = texts.find((text) => limit === undefined || text.length <= limit)
  const shortest = texts.toSorted((a, b) => a.length - b.length)[0] ?? ''
  return fitting ?? fit(shortest, limit)
}

export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
