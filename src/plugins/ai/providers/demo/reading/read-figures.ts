import { dateFinder } from './read-dates.ts'

/** A number of the prompt with what it counts. `text` is literal. */
export type Figure = { text: string; value: number; unit: string; label: string; labelBefore: boolean }

const currency = '[€$£¥₹]|CHF|EUR|USD|GBP'
const units =
  '%|‰|percent|per cent|prozent|pour cent|por ciento|процентов|パーセント|€|\\$|£|¥|₹|EUR|USD|CHF|GBP|kr|zł|TL|₽|руб\\.?|元|円|원|km²|km|m²|m2|kg|t|kWh|MWh|GWh|kW|MW|°C|x|k|mio\\.?|mrd\\.?|million(?:en|es|s)?|billion(?:s)?|millones|milliards?|bn|m'
/** Letters of scripts that part a number from its words by a space; 重さは1.8kg is a figure all the same. */
const spaced =
  '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}'
const pattern = new RegExp(
  `(?<![${spaced}\\d]|\\d[.,])((?:${currency})\\s?)?(\\d+(?:[.,'’\\u00a0\\u202f ]\\d{3})*(?:[.,]\\d+)?)(?:\\s?(${units})(?![${spaced}]))?(?![${spaced}\\d])`,
  'giu',
)
const breaks =
  /(?<!\d)[.,]|[.,](?!\d)|[;:!?()\n—–•，。：；！？、（）،؛؟]|\s(?:and|und|et|y|or|oder|ou|o|but|aber)\s/iu
const hangers = new Set(
  'من في die der das we need wir by of to a an the at in on for from with um auf von zu in für mit de du à en par con por a since seit depuis desde is are with only nur about over under up als und'.split(
    ' ',
  ),
)

/** All numbers of a text that count something; dates and hours do not. */
export const readFigures = (text: string): Figure[] => {
  const figures: Figure[] = []
  const isDate = dateFinder(text)
  for (const match of text.matchAll(pattern)) {
    const [whole, before = '', digits = '', after = ''] = match
    if (listMarker(text, match.index, whole) || isDate(match.index, whole.length)) continue
    if (pageCount.test(text.slice(match.index))) continue
    const value = parseNumber(digits)
    const unit = [before.trim(), after.trim()].filter(Boolean).join(' ')
    if (figures.some((figure) => figure.text === whole.trim())) continue
    const named = apart(labelAround(text, match.index, whole.length), text.slice(0, match.index), figures)
    figures.push({
      text: whole.trim(),
      value,
      unit,
      ...named,
      label: named.label || aside(text, match.index, figures),
    })
  }
  return figures
}

/** "Revenue 4.2m up 12 %": two figures of one thing are told apart by the word between them. */
const apart = (named: Pick<Figure, 'label' | 'labelBefore'>, before: string, figures: readonly Figure[]) => {
  const word = /(?<=\d\S*\s)(\p{L}+)\s*$/u.exec(before.slice(-24))?.[1]
  if (word && named.label === figures.at(-1)?.label) return { ...named, label: `${named.label}, ${word}` }
  // "412 flats … new heating for 96 flats"
  const clause = (before.split(breaks).at(-1) ?? '').trim()
  const isSaid =
    named.label !== '' && !named.labelBefore && figures.some(({ label }) => label === named.label)
  const isShort = /\p{L}{3}/u.test(clause) && !/\d/.test(clause) && clause.length <= 30
  return isSaid && isShort ? { ...named, label: `${clause} ${named.label}` } : named
}

/** "12-page", "10 slides": how long the design is to be. */
const pageCount = /^\d+[\s-]*(?:pages?|slides?|seit(?:en|ige[nrs]?)|folien|páginas?|diapositivas?)(?!\p{L})/iu

/** "(up 4.2 %)" says something of the figure before it. */
const aside = (text: string, index: number, figures: readonly Figure[]): string => {
  const opened = /\(\s*(\p{L}+)?\s*$/u.exec(text.slice(0, index))
  const before = figures.at(-1)?.label
  return opened && before ? [before, opened[1]].filter(Boolean).join(', ') : ''
}

/** `1.` or `2)` at the start of a line counts list entries, nothing else. */
const listMarker = (text: string, index: number, whole: string): boolean =>
  /(^|\n)\s*$/.test(text.slice(0, index)) && /^[.)]\s/.test(text.slice(index + whole.length))

/** Reads 1,200 · 1.200 · 1 200 · 4.50 · 4,5 as a person means them. */
export const parseNumber = (digits: string): number => {
  const plain = digits.replace(/['’\u00a0\u202f ]/g, '')
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last < 0) return Number(plain)
  const separators = plain.match(/[.,]/g) ?? []
  const thousands =
    separators.length > 1 ? new Set(separators).size === 1 : plain.length - last === 4 && plain[0] !== '0'
  if (thousands) return Number(plain.replace(/[.,]/g, ''))
  return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`)
}

const labelAround = (text: string, index: number, length: number): Pick<Figure, 'label' | 'labelBefore'> => {
  const following = text.slice(index + length).split(breaks)[0] ?? ''
  const each = period.exec(following.trim())?.[0]
  if (each) return { label: each, labelBefore: false }
  const preceding = (text.slice(0, index).split(breaks).at(-1) ?? '').trim()
  // "a surplus of €214,000 goes …": what it is stands before it.
  if (/\sof$/iu.test(preceding))
    return { label: trimHangers(preceding.split(/\s+/).slice(-4)), labelBefore: true }
  const said = following.trim().split(/\s+/)
  const next = said.findIndex((word) => /\d/.test(word))
  const words = next > 0 ? said.slice(0, next) : said
  // A short clause is kept whole: cut after "in the first" it would miss its noun.
  const after = trimHangers(words.length <= 6 ? words : words.slice(0, 4))
  if (after) return { label: after, labelBefore: false }
  const before = trimHangers(preceding.split(/\s+/).slice(-4))
  // Japanese marks what is counted by a particle.
  return {
    label: before.replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[はがをの]$/u, ''),
    labelBefore: true,
  }
}

const period =
  /^(?:(?:a|an|per|each|every|pro|je|im|par|al|por|l’|all’|per|na|het)\s+)?(?:year|month|week|day|hour|head|person|jahr|monat|woche|tag|stunde|kopf|an|mois|semaine|jour|heure|personne|año|mes|semana|día|hora|persona|anno|mese|giorno|ano|mês|dia|jaar|maand|dag)\b/iu

const trimHangers = (given: string[]): string => {
  const words = given.filter((word) => !/\d/.test(word) && /\p{L}/u.test(word))
  while (words.length > 0 && hangers.has((words.at(-1) ?? '').toLowerCase())) words.pop()
  while (words.length > 0 && hangers.has((words[0] ?? '').toLowerCase())) words.shift()
  return words.join(' ')
}
