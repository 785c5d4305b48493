/** Frequent short words of the languages written in Latin letters. */
const functionWords: Record<string, string> = {
  en: 'a as be or it my can you please create make the and for with from this that are our your into about its of to an on in we is by at who how',
  de: 'der die das und für mit von ein eine einen einer einem nicht ist wir auf aus über zum zur im den des unser unsere sind wie bei ich soll',
  fr: 'le la les et pour avec une des du de un dans sur est nous notre nos qui que au aux par ce cette sont comment en',
  es: 'el la los las y para con una un del de en por que nuestro nuestra sobre es son cómo se al su',
  it: 'crea sito il lo la gli e per con una un del della di in che nostro nostra sul sono come al dei delle nel',
  pt: 'crie faça o a os as e para com uma um do da de em que nosso nossa sobre é são como ao dos das no na',
  nl: 'maak de het een en voor met van op in onze is zijn over naar bij niet dat die hoe',
  pl: 'i w na z do dla o jest się nasz nasza oraz jak przez są',
  sv: 'och för med en ett av på till som är vår våra om hur den det',
  tr: 've bir için ile bu olan nasıl daha çok gibi bizim',
}

const scripts: readonly [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

const words = Object.entries(functionWords).map(
  ([language, list]) => [language, new Set(list.split(' '))] as const,
)

/** The language of a text as a BCP 47 tag; English where nothing speaks for another one. */
export const detectLanguage = (text: string): string => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  for (const [language, pattern] of scripts) {
    const share = (text.match(pattern)?.length ?? 0) / Math.max(letters, 1)
    if (share > (language === 'ja' ? 0.08 : 0.3))
      return language === 'ru' && /[іїєґ]/i.test(text) ? 'uk' : language
  }
  const tokens = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = words.map(([language, known]) => ({
    language,
    score: tokens.filter((token) => known.has(token)).length,
  }))
  const marks: [string, RegExp][] = [
    ['de', /[äöüß]/gi],
    ['fr', /[èêçàùœ]/gi],
    ['es', /[ñ¿¡áíó]/gi],
    ['pt', /[ãõ]/gi],
    ['pl', /[łżśćąę]/gi],
    ['sv', /[å]/gi],
    ['tr', /[ışğ]/gi],
  ]
  for (const [language, pattern] of marks) {
    const found = scores.find((entry) => entry.language === language)
    if (found) found.score += Math.min(2, (text.match(pattern)?.length ?? 0) * 0.6)
  }
  const best = scores.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score > 0 ? best.language : 'en'
}
