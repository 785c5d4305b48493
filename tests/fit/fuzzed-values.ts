import { type AssetMap, type BlockField, fieldLimits, fromMarkdownText } from '#design/index.ts'
import { seededRandom } from '#design/testing/sample-design.ts'
import { type Flavour, wordsOf } from './fuzzed-words.ts'

export type Dice = {
  next(): number
  pick<Entry>(entries: readonly Entry[]): Entry
  upTo(most: number): number
}

export const diceFrom = (seed: number): Dice => {
  const next = seededRandom(seed)
  return {
    next,
    pick: (entries) => {
      const entry = entries[Math.floor(next() * entries.length)]
      if (entry === undefined) throw new Error('There is nothing to pick from.')
      return entry
    },
    upTo: (most) => Math.floor(next() * (most + 1)),
  }
}

const drawn = (width: number, height: number, alt = 'A landscape') => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 16 9" preserveAspectRatio="none"><rect width="16" height="9" fill="#b9c4cf"/><circle cx="11" cy="4" r="2.4" fill="#e4572e"/><path d="M0 7Q5 4 9 6T16 5V9H0Z" fill="#2f4858"/></svg>`
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  return { src, width, height, alt }
}

/** Pictures of five shapes and logos of three, by the ids that fuzzed designs use. */
export const fuzzedAssets: AssetMap = {
  'picture-0': drawn(1600, 900),
  'picture-1': drawn(900, 1600),
  'picture-2': drawn(1000, 1000),
  'picture-3': drawn(4000, 200, ''),
  'picture-4': drawn(60, 3000),
  'logo-wide': drawn(1200, 90, 'Logo'),
  'logo-high': drawn(200, 500, ''),
  'logo-square': drawn(128, 128, 'Logo'),
}

const pictures = Object.keys(fuzzedAssets).filter((id) => id.startsWith('picture'))

const valueFor = (field: BlockField, dice: Dice, flavour: Flavour): unknown => {
  switch (field.type) {
    case 'text':
    case 'textarea': {
      const limit = Math.min(field.maxLength ?? fieldLimits[field.type], field.type === 'text' ? 200 : 6_000)
      if (flavour === 'empty' && !field.required) return ''
      return wordsOf(dice.next, flavour, limit, false)
    }
    case 'richText':
      return flavour === 'empty' && !field.required
        ? null
        : fromMarkdownText(wordsOf(dice.next, flavour, field.maxLength ?? fieldLimits.richText, true))
    case 'number':
      return dice.pick([
        null,
        0,
        1,
        -7,
        12.5,
        99,
        1_250_000,
        1e12,
        -0.004,
        1e15,
        -1e15,
        1e-9,
        3.141592653589793,
      ])
    case 'checkbox':
      return dice.next() < 0.5
    case 'select':
      return dice.pick(field.options).value
    case 'upload':
      return dice.pick([null, 'nobody-has-it', ...pictures])
    case 'group':
      return valuesFor(field.fields, dice, flavour)
    case 'array': {
      const most = field.maxRows ?? fieldLimits.rows
      const least = field.minRows ?? (field.required ? 1 : 0)
      const rows = flavour === 'crowded' ? most : Math.min(most, Math.max(least, dice.upTo(5)))
      const each = flavour === 'novel' || (flavour === 'crowded' && dice.next() < 0.7) ? 'sentence' : flavour
      return Array.from({ length: rows }, () => valuesFor(field.fields, dice, each))
    }
  }
}

/** Values for fields, within the limits they name. */
export const valuesFor = (
  fields: readonly BlockField[],
  dice: Dice,
  flavour: Flavour,
): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, valueFor(field, dice, flavour)]))
