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
}

/** Words alone, so that typography does not matter. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

const spaceless = (text: string): string => text.toLowerCase().replace(/[\s()/–-]+/g, '')

/** Reads the brief once. */
export const readKnown = ({ prompt, audience = '', instruction = '', literal = false }: Asked): Known => {
  const said = [prompt, audience, instruction].join('\n')
  const whole = ` ${plainWords(said)} `
  const words = whole.trim().split(' ')
  const set = new Set(words)
  const stems = new Set(words.filter((word) => word.length >= 5).map((word) => word.slice(0, 5)))
  const addresses = spaceless(said)
  const isKnownWord = (word: string): boolean =>
    set.has(word) || (word.length >= 5 && stems.has(word.slice(0, 5))) || set.has(word.replace(/s$/, ''))
  return {
    literal,
    numbers: numbersOf(said),
    hasName: (name) => {
      const bare = plainWords(name)
      if (bare === '') return true
      return whole.includes(bare) || bare.split(' ').every(isKnownWord)
    },
    says: (text) => {
      const bare = plainWords(text)
      return bare !== '' && whole.includes(` ${bare} `)
    },
    gives: (address) => addresses.includes(spaceless(address)),
  }
}
