import { isFromBrief } from '../words.ts'
import type { Known } from './known.ts'

const particles = new Set('von van de del della der den di da dos bin al la le und and & y et e'.split(' '))
const caseless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}]/u

/** Whether a field that is meant for a name holds one the brief does not give. */
export const isInventedName = (text: string, known: Known): boolean => {
  const bare = text.trim()
  if (bare === '' || /^[[［].*[\]］]$/su.test(bare) || known.hasName(bare) || isFromBrief(bare)) return false
  if (caseless.test(bare)) return true
  const words = bare.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word))
  return (
    words.length > 0 &&
    words.every((word) => /^\P{L}*\p{Lu}/u.test(word) || particles.has(word.toLowerCase()))
  )
}
