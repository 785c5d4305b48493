const WORDS_PER_SECOND = 2.4
/** Scripts that part no words are read about four signs a second. */
const SIGNS_PER_SECOND = 4
const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu

/** How long it takes to say a text aloud, in whole seconds; 0 for none. */
export const secondsToSay = (text: string): number => {
  const signs = text.match(unparted)?.length ?? 0
  const words = text.replace(unparted, ' ').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length // prettier-ignore
  return Math.ceil(signs / SIGNS_PER_SECOND + words / WORDS_PER_SECOND)
}
