import type { Measure, Setting } from '../block/measure.ts'
import type { LetterWidth } from '../theme/metrics/letter-width.ts'
import { countLines } from './lines/count-lines.ts'
import { type FaceLook, faceOf, widthsOf } from './lines/face-of.ts'
import { type Piece, piecesOf } from './lines/pieces.ts'
import type { Ground } from './measure-block.ts'

/**
 * How much wider a line may be than its letters on their own; letters of Arabic also stretch where they meet, and
 * dictionaries of scripts without spaces differ in where words end.
 */
const safe = 1.012
const stretched = 1.07
const unspaced = 1.03

/** Scripts whose letters carry marks above and below are set with more room between large lines, and without tracking. */
const tall = /[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0e7f\u2e80-\uffef]/
const tallLanguages = /^(?:ar|fa|ur|he|zh|ja|ko|th|hi)\b/
const untracked = /^(?:ar|fa|ur|he|zh|ja|ko|th|hi)\b/
const thai = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/
const connected = /[\u0600-\u08ff\ufb50-\ufefc]/

const kept = new WeakMap<LetterWidth, Map<string, Piece[]>>()

const piecesIn = (text: string, widths: LetterWidth, tracking: number, keepsWords: boolean): Piece[] => {
  const known = kept.get(widths) ?? new Map<string, Piece[]>()
  kept.set(widths, known)
  const key = `${tracking}${keepsWords ? 'k' : ''} ${text}`
  const share = connected.test(text) ? stretched : thai.test(text) ? unspaced : safe
  const pieces = known.get(key) ?? piecesOf(text, (code) => widths(code) * share + tracking, keepsWords)
  if (known.size > 4_000) known.clear()
  known.set(key, pieces)
  return pieces
}

type Look = FaceLook & { size: number }

const lookOf = (size: number, setting: Setting, { theme, type }: Ground): Look => {
  const look = faceOf(theme, type, size, setting.face)
  return {
    role: look.role,
    weight: setting.weight ?? look.weight,
    leading: setting.leading ?? look.leading,
    tracking: setting.tracking ?? look.tracking,
    capitals: setting.capitals === false ? false : look.capitals,
    size,
  }
}

const linePieces = (line: string, look: Look, { theme, language, factor }: Ground): Piece[] => {
  const words = look.capitals ? line.toLocaleUpperCase() : line
  const widths = widthsOf(theme, look, look.size * factor)
  const tracking = untracked.test(language) || connected.test(line) ? 0 : look.tracking
  return piecesIn(words, widths, tracking, language.startsWith('ko'))
}

/** Japanese titles break between phrases, which leaves up to a phrase of a line empty. */
const roomOf = (room: number, look: Look, { type, language }: Ground): number =>
  language.startsWith('ja') && look.size > type.body * 1.02 ? Math.max(room * 0.72, room - 4) : room

const linesOf = (words: string, { keepsLines = false }: Setting): string[] =>
  keepsLines ? words.split('\n') : [words.replace(/\s*\n\s*/g, ' ')]

/** The height of texts over a width. */
export const textIn =
  (width: number, ground: Ground): Measure['text'] =>
  (words, size, setting = {}) => {
    if (words.trim() === '') return 0
    const look = lookOf(size, setting, ground)
    const isTall = tall.test(words) || tallLanguages.test(ground.language)
    const leading = Math.max(look.leading, size > ground.type.body * 1.6 && isTall ? 1.32 : 0)
    const room = roomOf(Math.max(setting.width ?? width, 1) / size, look, ground)
    const lines = linesOf(words, setting).reduce(
      (sum, line) => sum + countLines(linePieces(line, look, ground), room),
      0,
    )
    return lines * size * leading
  }

/** The width of a text on one line. */
export const lineWidthIn =
  (ground: Ground): Measure['lineWidth'] =>
  (words, size, setting = {}) => {
    const look = lookOf(size, setting, ground)
    const widths = linesOf(words, setting).map((line) =>
      linePieces(line, look, ground).reduce((sum, piece) => sum + piece.width + piece.space, 0),
    )
    return Math.max(...widths) * size
  }
