import type { Block, Design, DesignRegistry, Page } from '#design/index.ts'
import type { BrandKit } from '#design/theme/brand-kit.ts'
import { type Dice, diceFrom, valuesFor } from './fuzzed-values.ts'
import { type Flavour, flavours, wordsOf } from './fuzzed-words.ts'

export type FuzzedDesign = { design: Design; size: string; flavours: string[] }

type Wanted = {
  registry: DesignRegistry
  seed: number
  theme?: string | undefined
  kind?: string | undefined
  block?: string | undefined
}

const languages: Partial<Record<Flavour, readonly string[]>> = {
  ideographs: ['ja', 'zh-Hans', 'ko'],
  arabic: ['ar', 'fa', 'ur'],
  hebrew: ['he'],
  cyrillic: ['ru', 'uk'],
  german: ['de'],
  thai: ['th'],
  hindi: ['hi'],
  vietnamese: ['vi'],
  mixed: ['en', 'ar', 'he'],
}

const brandFrom = (dice: Dice, flavour: Flavour): BrandKit => {
  const color = (): readonly [number, number, number] => [dice.next(), dice.next() * 0.3, dice.upTo(360)]
  const fonts = ['inter', 'nunito-sans', 'fraunces', 'nobody-has-it']
  return {
    name: wordsOf(dice.next, flavour, 80, false),
    colors: {
      primary: color(),
      accents: Array.from({ length: dice.upTo(4) }, color),
      ...(dice.next() < 0.3 && { ground: color(), ink: color() }),
    },
    fonts: dice.next() < 0.5 ? {} : { display: dice.pick(fonts), text: dice.pick(fonts) },
    ...(dice.next() < 0.8 && { logo: dice.pick(['logo-wide', 'logo-high', 'logo-square', 'nobody-has-it']) }),
  }
}

type Drawing = Wanted & { dice: Dice; main: Flavour; used: Set<string> }

const blockFrom = (slug: string, { registry, dice, main, used }: Drawing): Block => {
  const definition = registry.blocks.find((each) => each.slug === slug)
  const flavour = dice.next() < 0.6 ? main : dice.pick(flavours)
  used.add(flavour)
  if (!definition) return { blockType: slug, text: wordsOf(dice.next, flavour, 200, false) }
  return { blockType: slug, ...valuesFor(definition.fields, dice, flavour) }
}

const pageFrom = (drawing: Drawing, kind: string): Page => {
  const { registry, dice, block, main } = drawing
  const fitting = registry.layouts.filter(
    (layout) => layout.kinds.includes(kind) && (block === undefined || layout.blocks.includes(block)),
  )
  if (fitting.length === 0) throw new Error(`No layout of ${kind} takes the block ${block}.`)
  const layout = dice.pick(fitting)
  const known = layout.blocks.filter((slug) => registry.blocks.some((each) => each.slug === slug))
  const at = dice.next()
  const count = at < 0.04 ? 0 : 1 + dice.upTo(at < 0.2 ? 11 : 3)
  // Nothing keeps a person from placing any block on any page.
  const other = dice.next() < 0.08 ? [...registry.blocks.map(({ slug }) => slug), 'nobodyKnows'] : known
  const slugs = Array.from({ length: count }, (_, place) =>
    block !== undefined && place === 0 ? block : dice.pick(other),
  )
  return {
    layout: dice.next() < 0.02 ? 'nobody-knows' : layout.slug,
    ...(dice.next() < 0.15 && { part: wordsOf(dice.next, main, 80, false) }),
    blocks: slugs.map((slug) => blockFrom(slug, drawing)),
  }
}

/** A design whose content nobody would write: the same for the same seed. */
export const fuzzedDesign = (wanted: Wanted): FuzzedDesign => {
  const { registry, seed, theme, kind } = wanted
  const dice = diceFrom(seed)
  const of = <Entry extends { slug: string }>(entries: readonly Entry[], slug: string | undefined): Entry =>
    entries.find((entry) => entry.slug === slug) ?? dice.pick(entries)
  const main = dice.pick(flavours)
  const chosenKind = of(registry.kinds, kind)
  const chosenTheme = of(registry.themes, theme)
  const size = dice.pick(chosenKind.sizes).slug
  const used = new Set<string>([main])
  const drawing = { ...wanted, dice, main, used }
  const pages = Array.from({ length: dice.next() < 0.02 ? 0 : 1 + dice.upTo(3) }, () =>
    pageFrom(drawing, chosenKind.slug),
  )
  return {
    size,
    flavours: [...used],
    design: {
      title: wordsOf(dice.next, main, 200, false),
      kind: chosenKind.slug,
      theme: chosenTheme.slug,
      language: dice.pick(languages[main] ?? ['en', 'de', 'fr', 'vi', 'pl', 'sw']),
      size,
      ...(dice.next() < 0.15 && { brand: brandFrom(dice, main) }),
      pages,
    },
  }
}
