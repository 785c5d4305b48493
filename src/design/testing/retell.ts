import type { BlockField } from '../block/block-field.ts'
import { fromMarkdownText } from '../rich-text/from-markdown.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { isRichText } from '../rich-text/rich-text.ts'
import { wordsOf } from './words-of.ts'

type Values = Readonly<Record<string, unknown>>
type Teller = {
  say(text: string, longest?: number): string
  retell(fields: readonly BlockField[], values: Values): Values
}

/** Names that are not language: addresses, code, what was paid. */
const untold = new Set(['url', 'code', 'price', 'language', 'time'])
const isFigure = (text: string): boolean => /\d/.test(text) && text.length <= 12

/** Ideographs say in one character what takes two or three letters. */
const density = (language: string): number => (language === 'ja' ? 0.45 : 1)

/** Tells texts in another language: each by one of about its length, and not the same one twice in a row. */
export const teller = (language: string): Teller => {
  const stock = (wordsOf[language] ?? []).toSorted((a, b) => a.length - b.length)
  let recent: string[] = []
  const say = (text: string, longest = Infinity): string => {
    if (stock.length === 0 || text === '' || isFigure(text)) return text
    const wanted = text.length * density(language)
    const nearest = stock.findIndex((words) => words.length >= wanted)
    const start = nearest === -1 ? stock.length - 1 : nearest
    const near = stock.slice(Math.max(0, start - 3), start + 1).toReversed()
    const words = near.find((each) => !recent.includes(each)) ?? near[0] ?? text
    recent = [...recent, words].slice(-6)
    return words.length <= longest ? words : (stock.findLast((each) => each.length <= longest) ?? text)
  }
  const sayAll = (value: unknown): unknown => {
    if (!isRichText(value) || stock.length === 0) return value
    const paragraphs = plainText(value)
      .split('\n')
      .filter((line) => line.trim() !== '')
    return fromMarkdownText(paragraphs.map((line) => say(line)).join('\n\n'))
  }
  const retell = (fields: readonly BlockField[], values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => {
        const field = fields.find((each) => each.name === name)
        if (!field || untold.has(name)) return [name, value]
        if (field.type === 'richText') return [name, sayAll(value)]
        if ((field.type === 'text' || field.type === 'textarea') && typeof value === 'string')
          return [name, say(value, field.maxLength)]
        if (field.type === 'array' && Array.isArray(value))
          return [name, value.map((row: Values) => retell(field.fields, row))]
        return [name, value]
      }),
    )
  return { say, retell }
}
