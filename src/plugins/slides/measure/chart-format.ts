/** Digits of other scripts: the first of their ten, and what a format code begins with to show them. */
const digitsOf: readonly (readonly [zero: number, code: string])[] = [
  [0x660, '[$-2000401]'],
  [0x6f0, '[$-3000429]'],
  [0x966, '[$-4000439]'],
]

const quoted = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', "'")}"`)

const decimalSign = (language: string): string => {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5)
    return parts.find(({ type }) => type === 'decimal')?.value ?? '.'
  } catch {
    return '.'
  }
}

const asciiDigits = (written: string): { plain: string; code: string } => {
  for (const [zero, code] of digitsOf) {
    const plain = [...written]
      .map((sign) => {
        const digit = (sign.codePointAt(0) ?? 0) - zero
        return digit >= 0 && digit <= 9 ? String(digit) : sign
      })
      .join('')
    if (plain !== written) return { plain, code }
  }
  return { plain: written, code: '' }
}

/** How many thousands a short form leaves out, or undefined where it counts in other steps. */
const thousandsIn = (value: number, shown: number): number | undefined => {
  if (value === 0 || shown === 0) return 0
  const steps = Math.log10(Math.abs(value / shown)) / 3
  return Math.abs(steps - Math.round(steps)) < 0.02 ? Math.round(steps) : undefined
}

/**
 * The format code of spreadsheets that writes a number as it is written here, so that it goes on doing so when the number
 * is another. A form that no code knows, such as ten thousands, is told word by word.
 */
export const formatCode = (value: number, written: string, language: string): string => {
  const { plain, code } = asciiDigits(written)
  const sign = decimalSign(language)
  const science = /^[-\u2212\u200e\u200f]*(\d)([.,\u066b]?)(\d*)E/.exec(plain)
  if (science) return `${code}0${science[3] ? `.${'0'.repeat(science[3].length)}` : ''}E-0`
  const found = /^([^\d]*)(\d(?:[\d.,'\u2019\s\u066b\u066c]*\d)?)([^\d]*)$/.exec(plain)
  if (!found) return quoted(written)
  const [, before = '', digits = '', after = ''] = found
  const [whole = '', decimals = ''] = digits.split(sign)
  const shown = Number(`${whole.replace(/\D/g, '')}.${decimals}`)
  const thousands = thousandsIn(value, shown)
  if (thousands === undefined || thousands < 0) return quoted(written)
  const hasGroups = /\D/.test(whole) || whole.length < 4
  const form = `${hasGroups ? '#,##0' : '0'}${decimals ? `.${'0'.repeat(decimals.length)}` : ''}`
  const prefix = before.replace(/[-\u2212\u200e\u200f\u061c]/g, '')
  return `${code}${quoted(prefix)}${form}${','.repeat(thousands)}${quoted(after)}`
}
