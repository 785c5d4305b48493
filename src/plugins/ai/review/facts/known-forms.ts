/** What nouns and names end in as they are inflected. */
const endings = new Set(
  ' s es n en a u y i e em om ie owi iem ego emu ą ę us ı ın in un ün а я у ю ы и е о ом ем ой ей ью ого ому ым им'.split(
    ' ',
  ),
)
const cyrillic = /\p{Script=Cyrillic}/u
const LONG = 5

/** Tells whether a word is one of those given, or a form of one: "Петров" of "Петрова", "Kowalski" of "Kowalskiego". */
export const knownForms = (words: ReadonlySet<string>): ((word: string) => boolean) => {
  const byStart = Map.groupBy(words, startOf)
  return (word) => words.has(word) || (byStart.get(startOf(word)) ?? []).some((known) => isForm(word, known))
}

const startOf = (word: string): string => word.slice(0, cyrillic.test(word) ? 2 : 3)

const isForm = (word: string, known: string): boolean => {
  if (word.length >= LONG && known.length >= LONG && word.slice(0, LONG) === known.slice(0, LONG)) return true
  let shared = 0
  while (shared < word.length && word[shared] === known[shared]) shared++
  return endings.has(word.slice(shared)) && endings.has(known.slice(shared))
}
