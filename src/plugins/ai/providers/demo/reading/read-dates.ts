const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|august|oktober|dezember|janv|févr|mars|avril|juin|juil|août|enero|febrero|abril|mayo|junio|julio|agosto|octubre|diciembre|января|марта|мая|июня|июля'
const month = `(?:${months})\\p{L}*\\.?`
const year = '(?:1[89]|20|21)\\d\\d'
const pattern = new RegExp(
  [
    `\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+|of\\s+)?${month}(?:\\s+(?:de\\s+)?${year})?`,
    `${month}\\s+(?:${year}|\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+${year})?)`,
    `(?:${year}年)?\\d{1,2}月(?:\\d{1,2}日)?`,
    `(?<![\\p{L}\\d.,€$£¥])${year}(?![\\d%]|[.,]\\d|\\s?(?:€|kg|km|m²|kWh|EUR|USD))`,
    `\\d{1,2}(?::\\d\\d)?\\s?(?:h|uhr|am|pm|a\\.m\\.|p\\.m\\.)(?!\\p{L})|\\d{1,2}:\\d\\d`,
  ]
    .map((each) => `(?:(?<!\\p{L})${each})`)
    .join('|'),
  'giu',
)

/** The dates, years and hours a text names, as it names them. */
export const readDates = (text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([date]) => date.trim())),
]

/** Tells whether the number at a place of the text is part of a date or an hour. */
export const dateFinder = (text: string): ((index: number, length: number) => boolean) => {
  const spans = [...text.matchAll(pattern)].map(({ 0: date, index }) => ({
    from: index,
    to: index + date.length,
  }))
  return (index, length) => spans.some(({ from, to }) => from <= index && to >= index + length)
}
