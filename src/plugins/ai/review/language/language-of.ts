type Script = { name: string; letters: RegExp; languages: readonly string[] }

const scripts: readonly Script[] = [
  { name: 'kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { name: 'hangul', letters: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { name: 'han', letters: /\p{Script=Han}/gu, languages: ['zh', 'yue'] },
  { name: 'arabic', letters: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb'] },
  { name: 'hebrew', letters: /\p{Script=Hebrew}/gu, languages: ['he', 'yi'] },
  {
    name: 'cyrillic',
    letters: /\p{Script=Cyrillic}/gu,
    languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn'],
  },
  { name: 'greek', letters: /\p{Script=Greek}/gu, languages: ['el'] },
  { name: 'devanagari', letters: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne'] },
  { name: 'thai', letters: /\p{Script=Thai}/gu, languages: ['th'] },
  { name: 'bengali', letters: /\p{Script=Bengali}/gu, languages: ['bn'] },
]

const words: Readonly<Record<string, string>> = {
  en: 'the and of to is are with for that this we our you your it from by what who how which will can on be as not at or',
  de: 'der die das und ist sind mit für nicht ein eine einen wir sie ihr auf aus von zu dem den des wie was wird werden auch bei im zur zum',
  fr: 'le la les et est sont avec pour que qui dans une un des du nous vous sur pas ce cette au aux plus par ne être',
  es: 'el los las y es son con para que una un del por se lo nuestro su más como al no pero este esta cada sin',
  it: 'il gli e è sono con per che una un del della di nel non si più come al alla dei delle questo ogni noi anche lo',
  pt: 'os as e é são com para que uma um do da em não se mais como ao dos das nosso sua cada por também você no na',
  nl: 'de het een en is zijn met voor van niet dat die wij we op aan ook bij naar wat hoe wordt worden te er ons',
  pl: 'i w na z do się nie jest są że to dla o jak co przez od po oraz każdy nasz czy tak a',
  tr: 've bir bu için ile ne da de çok daha gibi olarak olan her ama kadar biz sonra değil en',
  sv: 'och att det är som en ett för med på av den inte vi till om har kan från hur',
  da: 'og at det er som en et for med på af den ikke vi til om har kan fra hvordan',
  no: 'og at det er som en et for med på av den ikke vi til om har kan fra hvordan',
  fi: 'ja on ei se että kun niin tai myös ovat joka mitä kuin me oma',
  cs: 'a je se na že to s v z do pro jsou není jak co nebo také každý náš',
  hu: 'a az és hogy nem is egy van ez azt vagy mint meg csak',
  ro: 'și este sunt cu pentru că care din la nu un o mai se pe în',
  id: 'dan yang di untuk dengan ini adalah dari pada tidak kami atau ke',
  vi: 'và là của cho các một không với được trong có những người này',
}
const sets = Object.entries(words).map(([language, list]) => [language, new Set(list.split(' '))] as const)
/** Languages that share most of their short words. */
const siblings: readonly ReadonlySet<string>[] = [
  new Set(['da', 'no', 'nb', 'nn', 'sv']),
  new Set(['es', 'pt', 'gl', 'ca', 'it']),
  new Set(['cs', 'sk', 'pl']),
  new Set(['nl', 'af']),
]

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** Whether a text is written in a language, as far as its script and its short words tell; true where too little is told. */
export const isInLanguage = (given: string, language: string): boolean => {
  const text = given.length > 8_000 ? given.slice(0, 8_000) : given
  const base = language.toLowerCase().split('-')[0] ?? 'en'
  const letters = count(text, /\p{L}/gu)
  if (letters < 24) return true
  const own = scripts.find(({ languages }) => languages.includes(base))
  if (base === 'ja') return count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) / letters > 0.08
  if (own) {
    if (count(text, own.letters) / letters < 0.4) return false
    return base !== 'zh' || count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) / letters < 0.08
  }
  if (/^(?:sr|kk|uz|az|mn)$/.test(base)) return true
  if (count(text, /\p{Script=Latin}/gu) / letters < 0.6)
    return scripts.every(({ letters: foreign }) => count(text, foreign) / letters < 0.4)
  return isInLatinLanguage(text, base)
}

const isInLatinLanguage = (text: string, base: string): boolean => {
  const expected = sets.find(([language]) => language === base)?.[1]
  const tokens = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const hits = (set: ReadonlySet<string>): number =>
    tokens.reduce((sum, token) => sum + (set.has(token) ? 1 : 0), 0)
  const ownHits = expected ? hits(expected) : 0
  const isSibling = (other: string): boolean => siblings.some((group) => group.has(base) && group.has(other))
  const best = sets
    .filter(([language]) => language !== base && !isSibling(language))
    .map(([, set]) => hits(set))
    .reduce((most, each) => Math.max(most, each), 0)
  // A language nobody here knows shares some short words with others, but not this many.
  if (!expected) return best < Math.max(6, tokens.length * 0.22)
  return best < 4 || best < ownHits * 2 + 2
}
