type Marks = { open: string; close: string; innerOpen: string; innerClose: string }

const marks = (pairs: string, inner: string): Marks => {
  const [open = '“', close = '”'] = pairs.split('…')
  const [innerOpen = '‘', innerClose = '’'] = inner.split('…')
  return { open, close, innerOpen, innerClose }
}

const low = marks('„…“', '‚…‘')
const high = marks('“…”', '‘…’')
const angle = marks('«…»', '„…“')
const byLanguage: Readonly<Record<string, Marks>> = {
  de: low,
  'de-ch': marks('«…»', '‹…›'),
  cs: low,
  sk: low,
  sl: low,
  bg: low,
  pl: marks('„…”', '«…»'),
  ro: marks('„…”', '«…»'),
  hu: marks('„…”', '»…«'),
  fr: marks('«\u00a0…\u00a0»', '“…”'),
  ru: angle,
  uk: angle,
  el: marks('«…»', '“…”'),
  ar: marks('«…»', '“…”'),
  fa: marks('«…»', '“…”'),
  no: marks('«…»', '‘…’'),
  nb: marks('«…»', '‘…’'),
  da: marks('»…«', '›…‹'),
  sv: marks('”…”', '’…’'),
  fi: marks('”…”', '’…’'),
  ja: marks('「…」', '『…』'),
}

/** Languages in which the straight marks are letters or belong to abbreviations. */
const untouched = new Set(['he', 'yi', 'haw'])

const marksOf = (language: string): Marks | undefined => {
  const tag = language.toLowerCase()
  const base = tag.split('-')[0] ?? 'en'
  if (untouched.has(base)) return undefined
  if (tag.startsWith('zh')) return /hant|tw|hk/.test(tag) ? marks('「…」', '『…』') : high
  return byLanguage[tag] ?? byLanguage[base] ?? high
}

const straight = /(?<![\p{L}\p{N}"])"(?=[^\s"])([^"\n]{1,600}?)(?<=[^\s"])"(?![\p{L}\p{N}"])/gu
/** Between ideographs nothing but the mark itself tells where a quotation starts. */
const ideographic = /"([^"\n]{1,300})"/gu
const english = /“([^“”„«»\n]{1,600})”/g
const addresses = /https?:\/\/\S+|[\w.+-]+@[\w.-]+/g

const quoted = (text: string, found: Marks, language: string): string => {
  const isBalanced = (text.match(/"/g)?.length ?? 0) % 2 === 0
  const put = (_: string, words: string): string => `${found.open}${words}${found.close}`
  let set = text
  if (isBalanced && text.includes('"'))
    set = set.replace(/^(?:ja|zh)/.test(language) ? ideographic : straight, put)
  if (found.open !== '“' && !/[„«»]/.test(set)) set = set.replace(english, put)
  return set
}

/** Straight quotation marks, double hyphens and dots as the language prints them; addresses stay as they are. */
export const setTypography = (text: string, language: string): string => {
  if (!/["'“”…]|\.\.\.|--|\s-\s|\d-\d|\s[;:!?»]|«\s/.test(text)) return text
  const found = marksOf(language)
  if (!found) return text
  const kept: string[] = []
  // A private character holds the place of an address: one that is in the text already is a reason to leave the text alone.
  if (text.includes('\ue000')) return text
  const base = language.toLowerCase().split('-')[0] ?? 'en'
  let set = text.replace(addresses, (address) => `\ue000${kept.push(address) - 1}\ue000`)
  set = quoted(set, found, base)
    .replace(/(?<=[\p{L}\p{M}])'(?=[\p{L}\p{M}])/gu, '’')
    .replace(/(?<=\p{L}s)'(?=\s\p{L})/gu, '’')
  if (base !== 'ja' && base !== 'zh') {
    set = set
      .replace(/(?<![.\d])\.{3}(?!\.)/g, '…')
      .replace(/(?<=[^\s-]) --? (?=[^\s-])/g, ' – ')
      .replace(/(?<=[\p{L}])--(?=[\p{L}])/gu, ' – ')
      .replace(/(?<![\p{L}\d./:-])(\d{1,4})-(\d{1,4})(?![\p{L}\d/-]|\.\d)/gu, '$1–$2')
  }
  if (base === 'fr') set = set.replace(/ ([;:!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0')
  return set.replace(/\ue000(\d+)\ue000/g, (_, index: string) => kept[Number(index)] ?? '')
}
