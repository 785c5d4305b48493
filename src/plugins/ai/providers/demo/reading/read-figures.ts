import { dateFinder } from './read-dates.ts'

/** A number of the prompt with what it counts. `text` is literal. */
export type Figure = { text: string; value: number; unit: string; label: string; labelBefore: boolean }

const currency = '[€$£¥₹]|CHF|EUR|USD|GBP'
const units =
  '%|‰|percent|per cent|prozent|pour cent|por ciento|процентов|パーセント|€|\\$|£|¥|₹|EUR|USD|CHF|GBP|kr|zł|TL|₽|руб\\.?|元|円|원|km²|km|m²|m2|kg|t|kWh|MWh|GWh|kW|MW|°C|x|k|mio\\.?|mrd\\.?|million(?:en|es|s)?|billion(?:s)?|millones|milliards?'
const pattern = new RegExp(
  `(?<![\\p{L}\\d])((?:${currency})\\s?)?(\\d+(?:[.,'’\\u00a0\\u202f ]\\d{3})*(?:[.,]\\d+)?)(?:\\s?(${units})(?![\\p{L}]))?`,
  'giu',
)
const breaks = /[.,;:!?()\n—–•，。：；！？、（）،؛؟]|\s(?:and|und|et|y|or|oder|ou|o|but|aber)\s/iu
const hangers = new Set(
  'by of to a an the at in on for from with um auf von zu in für mit de du à en par con por a since seit depuis desde is are with only nur about over under up als und'.split(
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
    const value = parseNumber(digits)
    const unit = (after || before).trim()
    if (figures.some((figure) => figure.text === whole.trim())) continue
    figures.push({ text: whole.trim(), value, unit, ...labelAround(text, match.index, whole.length) })
  }
  return figures
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
  const words = following.trim().split(/\s+/)
  // A short clause is kept whole: cut after "in the first" it would miss its noun.
  const after = trimHangers(words.length <= 6 ? words : words.slice(0, 4))
  if (after) return { label: after, labelBefore: false }
  const preceding = text.slice(0, index).split(breaks).at(-1) ?? ''
  return { label: trimHangers(preceding.trim().split(/\s+/).slice(-4)), labelBefore: true }
}

const period =
  /^(?:(?:a|an|per|each|every|pro|je|im|par|al|por|l’|all’|per|na|het)\s+)?(?:year|month|week|day|hour|head|person|jahr|monat|woche|tag|stunde|kopf|an|mois|semaine|jour|heure|personne|año|mes|semana|día|hora|persona|anno|mese|giorno|ano|mês|dia|jaar|maand|dag)\b/iu

const trimHangers = (given: string[]): string => {
  const words = given.filter((word) => !/\d/.test(word))
  while (words.length > 0 && hangers.has((words.at(-1) ?? '').toLowerCase())) words.pop()
  while (words.length > 0 && hangers.has((words[0] ?? '').toLowerCase())) words.shift()
  return words.join(' ')
}
