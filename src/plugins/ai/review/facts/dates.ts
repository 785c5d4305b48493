import { asciiDigits } from './numbers.ts'

const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'ru',
  'uk',
  'ar',
  'sv',
  'el',
  'he',
  'hi',
]

/** The months as the languages write them, alone and within a date, with their numbers; the longest names first. */
const readMonths = (): Map<string, number> => {
  const names = new Map<string, number>()
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
      const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' })
      for (let month = 0; month < 12; month++) {
        const day = Date.UTC(2024, month, 15)
        const inside = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? ''
        for (const name of [alone.format(day), inside])
          names.set(name.replace(/\.$/, '').toLowerCase(), month + 1)
      }
    }
  }
  const usable = [...names].filter(([name]) => /^\p{L}[\p{L}\p{M}\s]{2,}$/u.test(name))
  return new Map(usable.toSorted(([a], [b]) => b.length - a.length))
}

const year = '(?:1[5-9]|20|21)\\d\\d'
const of = '(?:\\s+(?:of|de|del|di))?'
const patternOf = (month: string): RegExp =>
  new RegExp(
    [
      `\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?${of}\\s+${month}(?:(?:\\s+de|,)?\\s+${year})?`,
      `(?<!\\p{L})${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+${year})?`,
      `(?<!\\p{L})${month}(?:\\s+de|,)?\\s+${year}`,
      `${year}[年년](?:\\s?\\d{1,2}[月월](?:\\s?\\d{1,2}[日일])?)?|\\d{1,2}[月월](?:\\s?\\d{1,2}[日일])?`,
      `\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{4})?|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}`,
      `Q[1-4]\\s?/?\\s?${year}`,
      '\\d{1,2}[:.h]\\d\\d\\s?(?:uhr|h|am|pm|a\\.m\\.|p\\.m\\.)?(?!\\d)|\\d{1,2}\\s?(?:uhr|am|pm|a\\.m\\.|p\\.m\\.)(?!\\p{L})',
    ]
      .map((each) => `(?:${each})`)
      .join('|')
      .replace(/^/, '(?<![\\p{L}\\d.,/:€$£¥-])(?:')
      .concat(')(?!\\d)'),
    'giu',
  )
/** Built when first needed: the languages' calendars take a moment to load. */
let built: { pattern: RegExp; months: Map<string, number> } | undefined
const calendar = (): { pattern: RegExp; months: Map<string, number> } => {
  if (built) return built
  const months = readMonths()
  built = { months, pattern: patternOf(`(?:${[...months.keys()].join('|')})(?![\\p{L}\\p{M}])\\.?`) }
  return built
}

/** 4.50 and 16:9 look like hours and are none. */
const isHour = /^(?:[01]?\d|2[0-4])[:.h][0-5]\d/

export type DateSpan = { from: number; to: number; text: string; numbers: number[]; isYear: boolean }

/** Dates, hours and years a text names. */
export const datesOf = (text: string): DateSpan[] => {
  if (!/\p{Nd}/u.test(text)) return []
  const ascii = asciiDigits(text)
  const dates = [...ascii.matchAll(calendar().pattern)].flatMap((match): DateSpan[] => {
    const found = match[0].trimEnd()
    if (/^\d{1,2}\.\d\d$/.test(found)) return []
    if (/^\d{1,2}[:h]/.test(found) && !isHour.test(found)) return []
    const from = match.index
    const digits = isHour.test(found) ? found.replace(/(?<=\d[:.h])00(?!\d)/, '') : found
    const numbers = (digits.match(/\d+/g) ?? []).map(Number)
    return [
      { from, to: from + found.length, text: text.slice(from, from + found.length), numbers, isYear: false },
    ]
  })
  const years = [...ascii.matchAll(/(?<![\p{L}\d.,/:€$£¥#-])(?:1[5-9]|20|21)\d\d(?![\d%]|[.,]\d)/gu)]
  const alone = years
    .filter(({ index }) => !dates.some(({ from, to }) => from <= index && index < to))
    .map(({ 0: found, index }): DateSpan => ({
      from: index,
      to: index + found.length,
      text: text.slice(index, index + found.length),
      numbers: [Number(found)],
      isYear: true,
    }))
  return [...dates, ...alone].toSorted((a, b) => a.from - b.from)
}

/** Numbers another notation of the same dates has: months by number, hours by the other clock. */
export const datedNumbers = (text: string): Set<number> => {
  const numbers = new Set<number>()
  for (const { text: date, numbers: digits, isYear } of datesOf(text)) {
    const [hour = 0] = digits
    const isClock = /[:h]|uhr|[ap]\.?m/i.test(date)
    if (!isYear && isClock && hour < 24) numbers.add(hour < 12 ? hour + 12 : hour - 12)
    for (const [name] of date.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
      const month = calendar().months.get(name)
      if (month !== undefined) numbers.add(month)
    }
  }
  numbers.delete(0)
  return numbers
}
