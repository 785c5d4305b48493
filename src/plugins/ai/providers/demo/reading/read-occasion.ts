import { capitalise } from '../compose/fit.ts'
import { isHour } from '../compose/wishes.ts'
import { readDates } from './read-dates.ts'

/** What happens, when and where, as an invitation tells it. */
export type Occasion = { title: string; when: string; where: string }

const small = '(?:on|at|from|in|am|um|im|ab|le|à|el|a las|a la|il|alle|em|às|op|de)'
const edge = new RegExp(`^[\\s,.;–—-]{1,9}|[\\s,.;–—-]{1,9}(?:${small})?[\\s,.;–—-]{0,9}$`, 'giu')

/** The occasion a request names: what comes before its first date, the dates themselves, and what follows them. */
export const readOccasion = (rest: string): Occasion | undefined => {
  const [sentence = rest] = rest.split(/[.!?](?=\s+\p{Lu}|\s*$)|\n/u)
  const dates = readDates(sentence)
  const [first] = dates
  if (!first || !dates.some((date) => isHour(date) || /\d\s?\p{L}|\p{L}\s?\d/u.test(date))) return undefined
  const title = sentence
    .slice(0, sentence.indexOf(first))
    .replace(new RegExp(`[\\s,]+${small}\\s*$`, 'iu'), '')
    .replace(edge, '')
  let where = sentence.slice(sentence.indexOf(first))
  for (const date of dates) where = where.replace(new RegExp(`(?:${small}\\s+)?${escaped(date)}`, 'iu'), '')
  where = where.replace(edge, '').replace(/\s+,/gu, ',').trim()
  if (title.length < 3 || title.length > 60) return undefined
  return {
    title: capitalise(title),
    when: dates.slice(0, 3).join(' · '),
    where: where.length >= 4 && where.length <= 90 ? capitalise(where) : '',
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
