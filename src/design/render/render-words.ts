import { asianWords } from './words-asian.ts'
import { latinWords } from './words-latin.ts'
import { otherWords } from './words-other.ts'

/** The few words the renderer itself writes into a design. */
export type RenderWords = {
  page: string
  /** Stands beside the title of what goes on from an earlier sheet. */
  continued: string
  /** Names a table of contents without a title of its own. */
  contents: string
  image: string
  source: string
  /** Verdicts of comparisons and price lists. */
  yes: string
  no: string
  partly: string
  criterion: string
  recommended: string
  /** States of a point on a checklist. */
  done: string
  open: string
  unknownBlock: string
  unknownLayout: string
  empty: string
  untitled: string
}

const words: Readonly<Record<string, RenderWords>> = { ...latinWords, ...otherWords, ...asianWords }

const english = words['en'] as RenderWords

/** The renderer's words in a design's language; English for any language we do not write. */
export const renderWords = (language: string): RenderWords =>
  words[language.toLowerCase().split('-')[0] ?? ''] ?? english
