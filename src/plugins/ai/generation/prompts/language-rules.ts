import { directionOf } from '#design/index.ts'

const nameOf = (language: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}

/** What is worth saying of a language to whoever writes in it. */
const habits: Readonly<Record<string, string>> = {
  en: 'Sentence case in headlines, not Title Case.',
  de: 'Address readers with “Sie” unless the brief says “du”. No English words where German has its own.',
  fr: 'Address readers with “vous” unless the brief says “tu”. Sentence case in headlines.',
  es: 'Address readers as the brief does, else with “usted” forms that stay friendly. Sentence case in headlines.',
  it: 'Sentence case in headlines.',
  pt: 'Keep to European or Brazilian spelling as the tag says, else as the brief does.',
  ja: 'Polite form (です・ます) in running text; headlines may end in a noun. No spaces between words.',
  zh: 'Simplified or traditional characters as the tag says. Full-width punctuation.',
  ko: 'Polite form (합니다 or 해요), one of the two throughout.',
  ar: 'Modern Standard Arabic with Arabic punctuation (، ؛ ؟).',
  he: 'Gender-neutral forms where they read naturally.',
  ru: 'Address readers with “вы”. Use ё only where it prevents misreading.',
  tr: 'Address readers with “siz”. Keep dotted and dotless i apart.',
}

/** How texts in a language are to be written. */
export const languageRules = (language: string): string => {
  const base = language.toLowerCase().split('-')[0] ?? language
  return [
    `Write every word a reader sees, alt texts included, in ${nameOf(language)} (${language}), as an author who thinks in it; never translate word by word. Names stay as they are.`,
    habits[base] ?? '',
    directionOf(language) === 'rtl'
      ? 'The design runs from right to left by itself: write in reading order, without direction marks, and without arrows or words such as “on the left”.'
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}
