import { datedNumbers } from './dates.ts'
import { knownForms } from './known-forms.ts'
import { numbersOf } from './numbers.ts'

/** What the person said, ready to be compared with. */
export type Known = {
  /** Their words are not to be changed. */
  literal: boolean
  numbers: ReadonlySet<number>
  /** True when each word of a name is the person's. */
  hasName(name: string): boolean
  /** True when the text stands in what the person wrote, but for case, spaces and punctuation. */
  says(text: string): boolean
  /** True when the person gives this host, mail address or telephone number. */
  gives(address: string): boolean
}

type Asked = {
  prompt: string
  audience?: string | undefined
  instruction?: string | undefined
  literal?: boolean | undefined
  /** What the page stated before it was written again. */
  stated?: string | undefined
}

/** Words alone, so that typography does not matter. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Without the zero of "+49 (0)30", which is dialled at home only. */
const spaceless = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('(0)', '')
    .replace(/[\s()/–-]+/g, '')

/** Forms of address and what is left of a genitive name nobody. */
const unnamed = new Set(
  's m mr mrs ms dr prof herr herrn frau mme mlle monsieur madame sr sra señor señora sig sigra signor signora dott dhr mevr pan pani pana bay bayan bey hanım dra г н жа проф господин госпожа'.split(
    ' ',
  ),
)

/** Reads the brief once. */
export const readKnown = ({
  prompt,
  audience = '',
  instruction = '',
  stated = '',
  literal = false,
}: Asked): Known => {
  const said = [prompt, audience, instruction, stated].join('\n')
  const whole = ` ${plainWords(said)} `
  const words = whole.trim().split(' ')
  const set = new Set(words)
  const addresses = spaceless(said)
  const isKnownWord = knownForms(set)
  return {
    literal,
    numbers: new Set([...numbersOf(said), ...datedNumbers(said)]),
    hasName: (name) => {
      const bare = plainWords(name)
      if (bare === '') return true
      return whole.includes(bare) || bare.split(' ').every((word) => unnamed.has(word) || isKnownWord(word))
    },
    says: (text) => {
      const bare = plainWords(text)
      return bare !== '' && whole.includes(` ${bare} `)
    },
    gives: (address) => addresses.includes(spaceless(address)),
  }
}
