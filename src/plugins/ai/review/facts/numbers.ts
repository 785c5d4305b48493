import { spelledNumbers } from './spelled.ts'

/** Digits of any script as the ones of ASCII; the text keeps its length. */
export const asciiDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.')

const currencies = '[€$£¥₹₽₺₩]|CHF|EUR|USD|GBP|JPY|PLN|zł|руб\\.?|TL|元|円|원'
const percent =
  '%|٪|‰|percent|per cent|prozent|pour cent|por ciento|per cento|por cento|procent|proc\\.|процент\\p{L}*|パーセント'
const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  mille: 1e3,
  mil: 1e3,
  duizend: 1e3,
  tys: 1e3,
  bin: 1e3,
  тыс: 1e3,
  тысяч: 1e3,
  千: 1e3,
  천: 1e3,
  ألف: 1e3,
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  millón: 1e6,
  milioni: 1e6,
  milione: 1e6,
  milhões: 1e6,
  milhão: 1e6,
  miljoen: 1e6,
  mln: 1e6,
  milionów: 1e6,
  milyon: 1e6,
  млн: 1e6,
  миллионов: 1e6,
  миллиона: 1e6,
  مليون: 1e6,
  亿: 1e8,
  億: 1e8,
  억: 1e8,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  mrd: 1e9,
  milliarden: 1e9,
  milliarde: 1e9,
  milliards: 1e9,
  milliard: 1e9,
  miliardi: 1e9,
  miljard: 1e9,
  mld: 1e9,
  milyar: 1e9,
  млрд: 1e9,
  миллиардов: 1e9,
  مليار: 1e9,
}
const scale = Object.keys(magnitudes)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const units = 'km²|km/h|km|m²|m2|kg|kWh|MWh|GWh|kW|MW|GW|°C|°F|cm|mm|ml|g|l|t|m|h|kb|mb|gb|tb|ha'
/** Letters that would make the digits part of a word; scripts without spaces write figures between their letters. */
const word = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}'

const pattern = new RegExp(
  `(?<![${word}\\d_#&@/.,:]|[${word}][-–])` +
    `((?:${currencies})\\s?)?([+−-]?\\d+(?:[.,'’\\u00a0\\u202f ]\\d{3})*(?:[.,]\\d+)?)` +
    `(?:[\\s\\u00a0-]?(${scale})(?![${word}]|(?<!\\p{Script=Han})\\d))?\\.?` +
    `(?:\\s?(${percent}|${currencies}|${units})(?![${word}\\d]))?(?![${word}_]|(?<!\\p{Script=Han})\\d)`,
  'giu',
)

/** A number as a text names it, with its currency or unit. */
export type Figure = {
  from: number
  to: number
  text: string
  /** With its magnitude: 1,200,000 for "1.2 million". */
  value: number
  /** As the digits stand there: 1.2. */
  bare: number
  unit: string
}

/** Reads 1,200 · 1.200 · 1 200 · 4.50 · 4,5 as a person means them. */
export const parseNumber = (digits: string): number => {
  const plain = digits.replace(/['’\u00a0\u202f +]/g, '').replace('−', '-')
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last < 0) return Number(plain)
  const separators = plain.match(/[.,]/g) ?? []
  const thousands =
    separators.length > 1 ? new Set(separators).size === 1 : plain.length - last === 4 && plain[0] !== '0'
  if (thousands) return Number(plain.replace(/[.,]/g, ''))
  return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`)
}

/** All numbers of a text. */
export const figuresOf = (text: string): Figure[] => {
  if (!/\p{Nd}/u.test(text)) return []
  const ascii = asciiDigits(text)
  return [...ascii.matchAll(pattern)].map((match) => {
    const [whole, before = '', digits = '', size = '', after = ''] = match
    const trimmed = whole.replace(/[\s.]+$/u, '')
    const from = match.index
    const bare = parseNumber(digits)
    return {
      from,
      to: from + trimmed.length,
      text: text.slice(from, from + trimmed.length),
      bare,
      value: bare * (magnitudes[size.toLowerCase()] ?? 1),
      unit: (after || before || size).trim(),
    }
  })
}

/** Every number a text gives, in digits or in words. */
export const numbersOf = (text: string): Set<number> => {
  const numbers = new Set<number>()
  let before: Figure | undefined
  for (const figure of figuresOf(text)) {
    numbers.add(figure.value).add(Math.abs(figure.bare))
    // 1億2000万 is one number.
    if (before?.to === figure.from) numbers.add(before.value + figure.value)
    before = figure
  }
  for (const digits of asciiDigits(text).match(/\d+/g) ?? []) numbers.add(Number(digits))
  for (const value of spelledNumbers(text)) numbers.add(value)
  return numbers
}
