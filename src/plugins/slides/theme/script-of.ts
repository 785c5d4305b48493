/** What programs keep a face for: Latin with Greek and Cyrillic, East Asian, and scripts whose letters are shaped. */
export type ScriptClass = 'latin' | 'asian' | 'complex'

const asian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uffee]/u
const complex =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const unset = /[\s\p{Cc}\p{Cf}\p{Extended_Pictographic}]/u

/** The class of a character; undefined for spaces, controls and pictures, which no face is chosen for. */
export const classOf = (character: string): ScriptClass | undefined => {
  if (asian.test(character)) return 'asian'
  if (complex.test(character)) return 'complex'
  return unset.test(character) && !/\d/.test(character) ? undefined : 'latin'
}

const samples: Readonly<Record<string, string>> = {
  ja: '\u306e',
  zh: '\u4e2d',
  ko: '\ud55c',
  ar: '\u0633',
  fa: '\u0633',
  ur: '\u0633',
  ps: '\u0633',
  he: '\u05e9',
  yi: '\u05e9',
  th: '\u0e01',
  hi: '\u0915',
  mr: '\u0915',
  ne: '\u0915',
  el: '\u03bb',
  ru: '\u0436',
  uk: '\u0436',
  be: '\u0436',
  bg: '\u0436',
  sr: '\u0436',
  mk: '\u0436',
  kk: '\u0436',
}

/** A letter that texts in a language are made of, for languages that are not written in Latin letters. */
export const letterOf = (language: string): string | undefined =>
  samples[language.toLowerCase().split('-')[0] ?? '']
