import type { Link } from '../scene/scene.ts'
import type { Colour } from '../scene/paint.ts'
import type { Run } from '../scene/text.ts'
import { colourOf } from '../theme/colour-of.ts'
import { faceOf } from '../theme/face-of.ts'
import type { WordRuling } from './word-ruling.ts'
import type { WordRun, WordStyle } from './word-rows.ts'

/** Points of a CSS pixel, in hundredths. */
const POINT = 75

/** Pixels as hundredths of a point. */
export const hundredths = (pixels: number): number => Math.round(pixels * POINT)

// What XML cannot hold, what only browsers use, and halves of characters.
const unwritten = /[\p{Cc}\p{Cs}\u00ad\ufeff\ufffe\uffff]/gu

/** A text without control characters and halves of characters. */
export const cleanText = (text: string): string => text.replaceAll(/[\t\n]/g, ' ').replaceAll(unwritten, '')

/** A computed colour of text, as see-through as its elements are. */
export const inkOf = (
  { colour, opacity }: Pick<WordStyle, 'colour' | 'opacity'>,
  { theme }: WordRuling,
): Colour => {
  const ink = colourOf(colour, theme)
  const share = Math.round((ink.opacity ?? 1) * opacity * 1000) / 1000
  const { opacity: _, ...solid } = ink
  return share < 1 ? { ...solid, opacity: share } : solid
}

const linkOf = (href: string, { anchors }: WordRuling): Link | undefined => {
  if (/^(?:https?:|mailto:|tel:)/i.test(href)) return { to: 'address', url: href }
  const number = href.startsWith('#') ? anchors.get(href.slice(1)) : undefined
  return number === undefined ? undefined : { to: 'sheet', number }
}

const asianLetters = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u

/** The language of a run: of its element, and of its letters where those are Han and the language is not. */
const languageOf = (text: string, given: string): string => {
  if (!asianLetters.test(text) || /^(?:ja|zh|ko)\b/i.test(given)) return given
  if (/[\u3040-\u30ff]/u.test(text)) return 'ja'
  return /[\uac00-\ud7af]/u.test(text) ? 'ko' : 'zh'
}

const runOf = (run: WordRun, text: string, ruling: WordRuling): Run => {
  const language = languageOf(text, run.language || ruling.language)
  const link = linkOf(run.href, ruling)
  const isSpaced = run.spacing !== 0 && text === ' '
  const tracking = hundredths(run.tracking + run.fit + (isSpaced ? run.spacing : 0))
  return {
    text,
    face: faceOf({ stack: run.stack, text, language }, ruling.theme),
    size: Math.max(100, hundredths(run.size)),
    weight: run.weight,
    ...(run.isItalic && { italic: true }),
    ...(run.isUnderlined && { underline: true }),
    ...(run.isStruck && { strike: true }),
    colour: inkOf(run, ruling),
    ...(run.shift !== '' && { baseline: run.shift }),
    ...(tracking !== 0 && { tracking }),
    ...(run.isCaps && { caps: true }),
    ...(link && { link }),
    language,
    ...(run.isBreak && { isBreak: true }),
  }
}

/** Runs of a scene; where spaces are set wider or narrower than letters, they are runs of their own. */
export const runsOf = (runs: readonly WordRun[], ruling: WordRuling): Run[] =>
  runs.flatMap((run) => {
    const text = cleanText(run.text)
    if (run.isBreak) return [runOf(run, '', ruling)]
    const pieces = run.spacing === 0 ? [text] : text.split(/( )/)
    return pieces.filter((piece) => piece !== '').map((piece) => runOf(run, piece, ruling))
  })
