import {
  type AssetMap,
  type Block,
  type BlockField,
  type Design,
  type DesignRegistry,
  fieldLimits,
  fromMarkdownText,
} from '#design/index.ts'
import { seededRandom } from '#design/testing/sample-design.ts'
import { type Flavour, flavours, wordsOf } from './fuzzed-words.ts'

export type FuzzedDesign = { design: Design; size: string; flavours: string[] }

type Wanted = {
  registry: DesignRegistry
  seed: number
  theme?: string | undefined
  kind?: string | undefined
  block?: string | undefined
}

type Dice = { next(): number; pick<Entry>(entries: readonly Entry[]): Entry; upTo(most: number): number }

const diceFrom = (seed: number): Dice => {
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

/** Pictures of three shapes, by the ids that fuzzed designs use. */
export const fuzzedAssets: AssetMap = Object.fromEntries(
  [
    [1600, 900],
    [900, 1600],
    [1000, 1000],
  ].map(([width = 0, height = 0], index) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 16 9" preserveAspectRatio="none"><rect width="16" height="9" fill="#b9c4cf"/><circle cx="11" cy="4" r="2.4" fill="#e4572e"/><path d="M0 7Q5 4 9 6T16 5V9H0Z" fill="#2f4858"/></svg>`
    const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
    return [`picture-${index}`, { src, width, height, alt: 'A landscape' }]
  }),
)

const valueFor = (field: BlockField, dice: Dice, flavour: Flavour): unknown => {
  switch (field.type) {
    case 'text':
    case 'textarea': {
      const limit = Math.min(field.maxLength ?? fieldLimits[field.type], field.type === 'text' ? 200 : 1000)
      if (flavour === 'empty' && !field.required) return ''
      return wordsOf(dice.next, flavour, limit, false)
    }
    case 'richText':
      return flavour === 'empty' && !field.required
        ? null
        : fromMarkdownText(wordsOf(dice.next, flavour, field.maxLength ?? fieldLimits.richText, true))
    case 'number':
      return dice.pick([null, 0, 1, -7, 12.5, 99, 1_250_000, 1e12, -0.004])
    case 'checkbox':
      return dice.next() < 0.5
    case 'select':
      return dice.pick(field.options).value
    case 'upload':
      return dice.pick([null, ...Object.keys(fuzzedAssets)])
    case 'group':
      return valuesFor(field.fields, dice, flavour)
    case 'array': {
      const most = field.maxRows ?? fieldLimits.rows
      const least = field.minRows ?? (field.required ? 1 : 0)
      const rows = flavour === 'crowded' ? most : Math.min(most, Math.max(least, dice.upTo(5)))
      const each = flavour === 'novel' || flavour === 'crowded' ? 'sentence' : flavour
      return Array.from({ length: rows }, () => valuesFor(field.fields, dice, each))
    }
  }
}

const valuesFor = (fields: readonly BlockField[], dice: Dice, flavour: Flavour): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.name, valueFor(field, dice, flavour)]))

const languages: Partial<Record<Flavour, readonly string[]>> = {
  cjk: ['ja', 'zh-Hans', 'ko'],
  arabic: ['ar', 'fa'],
  hebrew: ['he'],
  cyrillic: ['ru', 'uk'],
  german: ['de'],
}

/** A design whose content nobody would write: the same for the same seed. */
export const fuzzedDesign = ({ registry, seed, theme, kind, block }: Wanted): FuzzedDesign => {
  const dice = diceFrom(seed)
  const of = <Entry extends { slug: string }>(entries: readonly Entry[], slug: string | undefined): Entry =>
    entries.find((entry) => entry.slug === slug) ?? dice.pick(entries)
  const main = dice.pick(flavours)
  const chosenKind = of(registry.kinds, kind)
  const chosenTheme = of(registry.themes, theme)
  const size = dice.pick(chosenKind.sizes).slug
  const fitting = registry.layouts.filter(
    (layout) =>
      layout.kinds.includes(chosenKind.slug) && (block === undefined || layout.blocks.includes(block)),
  )
  if (fitting.length === 0) throw new Error(`No layout of ${chosenKind.slug} takes the block ${block}.`)
  const used: string[] = []
  const blockOf = (slug: string): Block => {
    const definition = registry.blocks.find((each) => each.slug === slug)
    const flavour = dice.next() < 0.6 ? main : dice.pick(flavours)
    used.push(flavour)
    if (!definition) return { blockType: slug }
    return { blockType: slug, ...valuesFor(definition.fields, dice, flavour) }
  }
  const pages = Array.from({ length: 1 + dice.upTo(3) }, () => {
    const layout = dice.pick(fitting)
    const known = layout.blocks.filter((slug) => registry.blocks.some((each) => each.slug === slug))
    const count = 1 + dice.upTo(dice.next() < 0.2 ? 6 : 3)
    const slugs = Array.from({ length: count }, (_, at) =>
      block !== undefined && at === 0 ? block : dice.pick(known),
    )
    return { layout: layout.slug, blocks: slugs.map(blockOf) }
  })
  return {
    size,
    flavours: [...new Set(used)],
    design: {
      title: wordsOf(dice.next, main, 200, false),
      kind: chosenKind.slug,
      theme: chosenTheme.slug,
      language: dice.pick(languages[main] ?? ['en', 'de', 'fr', 'vi']),
      size,
      pages,
    },
  }
}
