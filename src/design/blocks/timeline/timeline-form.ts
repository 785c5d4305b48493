import type { TypeScale } from '../../block/measure.ts'
import { longestWord, textWidth } from '../../block/text-width.ts'

export type Entry = { date: string; title: string; text: string }

export type TimelineForm = {
  form: 'across' | 'down' | 'tight'
  /** Width of the column of dates, in em of the body size. */
  date: number
}

/** A timeline runs across where each of a few entries has room for a sentence, else down with its dates beside or above. */
export const timelineForm = (entries: readonly Entry[], width: number, type: TypeScale): TimelineForm => {
  const column = width / Math.max(1, entries.length) - type.body * 1.3
  const isShort = entries.every(
    ({ title, text }) => text.length <= 150 && longestWord(title) * type.h3 * 0.6 <= column,
  )
  const longest = Math.max(0, ...entries.map(({ date }) => textWidth(date, 1, 0.6)))
  const date = Math.min(9, Math.max(3, Math.ceil(longest * 2) / 2))
  if (entries.length > 1 && entries.length <= 6 && isShort && column >= type.body * 7.6)
    return { form: 'across', date }
  return { form: width < type.body * (date + 16) ? 'tight' : 'down', date }
}
