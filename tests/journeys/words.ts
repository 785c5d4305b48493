import { readFileSync } from 'node:fs'

export type Locale = 'en' | 'de'

const folder = new URL('../../src/app/(site)/messages/', import.meta.url)

/** The site's texts in one language, read by path: `words('de')('create.title')`. */
export const wordsIn = (locale: Locale) => {
  const texts: unknown = JSON.parse(readFileSync(new URL(`${locale}.json`, folder), 'utf8'))
  return (path: string): string => {
    const text = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], texts)
    if (typeof text !== 'string') throw new Error(`There is no text "${path}" in ${locale}.json.`)
    return text
  }
}
