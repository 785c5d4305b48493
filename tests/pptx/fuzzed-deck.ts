import { type Block, coreDesign, type Design, fromMarkdownText, type Page } from '#design/index.ts'
import { showcase } from '#design/testing/showcase.ts'
import { type Dice, diceFrom } from '../fit/fuzzed-values.ts'
import { fuzzedDesign } from '../fit/fuzzed-design.ts'
import { flavours, wordsOf } from '../fit/fuzzed-words.ts'

/** A deck to export, and what is odd about it. */
export type Deck = { design: Design; seed: number; told: string }

export type WantedDeck = {
  seed: number
  theme?: string | undefined
  layout?: string | undefined
  language?: string | undefined
}

const controls = [
  '\u0001',
  '\u0008',
  '\u000b',
  '\u000c',
  '\u001f',
  '\u007f',
  '\ufffe',
  '\ud800',
  ']]>',
  '&amp;<b>',
]

/** Every text of a design with characters in it that no file may hold as they are. */
const spoilt = <Value>(value: Value, dice: Dice): Value => {
  if (typeof value === 'string') {
    if (value.length < 3 || dice.next() < 0.4) return value
    const at = 1 + dice.upTo(value.length - 2)
    return (value.slice(0, at) + dice.pick(controls) + value.slice(at)) as Value & string
  }
  if (Array.isArray(value)) return value.map((each: unknown) => spoilt(each, dice)) as Value & unknown[]
  if (typeof value !== 'object' || value === null) return value
  const kept = /^(?:blockType|type|format|direction|mode|style|tag|listType|url|id|layout|image|photo|logo)$/
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, kept.test(key) ? each : spoilt(each, dice)]),
  ) as Value & object
}

const bigTable = (dice: Dice): Block => {
  const cell = (): string => wordsOf(dice.next, 'word', 20, false)
  const row = (): string => `| ${Array.from({ length: 12 }, cell).join(' | ')} |`
  const rows = [row(), `|${' --- |'.repeat(12)}`, ...Array.from({ length: 30 }, row)]
  return { blockType: 'text', body: fromMarkdownText(rows.join('\n')) }
}

type Load = { told: string; of: (design: Design, dice: Dice) => Design }

const addPage = (design: Design, page: Page): Design => ({ ...design, pages: [...design.pages, page] })

const loads: readonly Load[] = [
  {
    told: '60 slides',
    of: (design, { pick }) => ({
      ...design,
      pages: Array.from({ length: 60 }, () => structuredClone(pick([...design.pages, titled]))),
    }),
  },
  {
    told: '2,000 words',
    of: (design, { next }) => {
      const body = fromMarkdownText(wordsOf(next, 'novel', 13_000, true))
      return addPage(design, { layout: 'slides-content', blocks: [{ blockType: 'text', body }] })
    },
  },
  { told: 'control characters', of: (design, dice) => ({ ...design, pages: spoilt(design.pages, dice) }) },
  {
    told: '30×12 table',
    of: (design, dice) => addPage(design, { layout: 'slides-table', blocks: [bigTable(dice)] }),
  },
  {
    told: 'largest table',
    of: (design, { next }) => {
      const text = (): string => wordsOf(next, 'word', 30, false)
      const cells = () => Array.from({ length: 12 }, () => ({ text: text() }))
      const rows = Array.from({ length: 30 }, () => ({ cells: cells() }))
      const table = { blockType: 'table', columns: cells().map(({ text: label }) => ({ label })), rows }
      return addPage(design, { layout: 'slides-table', blocks: [table] })
    },
  },
  {
    told: 'odd pictures',
    of: (design, { pick }) => {
      const image = () => ({
        blockType: 'image',
        image: pick(['picture-2', 'picture-3', 'picture-4']),
        alt: '',
      })
      const layouts = ['slides-image-left', 'slides-image-full', 'slides-split']
      return layouts.reduce((made, layout) => addPage(made, { layout, blocks: [image()] }), design)
    },
  },
]

const titled: Page = { layout: 'slides-section', blocks: [{ blockType: 'heading', title: 'Again' }] }

const withNotes = (design: Design, dice: Dice): Design => ({
  ...design,
  pages: design.pages.map((page) =>
    dice.next() < 0.5 ? page : { ...page, notes: wordsOf(dice.next, dice.pick(flavours), 900, false) },
  ),
})

/** A deck nobody would write: the same for the same seed. */
export const fuzzedDeck = ({ seed, theme, layout, language }: WantedDeck): Deck => {
  const dice = diceFrom(seed + 1)
  const fuzzed = fuzzedDesign({ registry: coreDesign, seed, kind: 'slides', theme })
  const load = dice.next() < 0.4 ? dice.pick(loads) : undefined
  const plain: Design = { ...fuzzed.design, ...(language ? { language } : {}) }
  const kept = layout ? { ...plain, pages: plain.pages.map((page) => ({ ...page, layout })) } : plain
  const design = withNotes(load ? load.of(kept, dice) : kept, dice)
  const told = [
    design.theme,
    design.language,
    fuzzed.size,
    ...fuzzed.flavours,
    load?.told,
    design.brand && 'brand',
  ]
  return { design, seed, told: told.filter(Boolean).join(', ') }
}

/** A deck somebody would pay for, of every layout or of one. */
export const shownDeck = ({ seed, theme, layout, language = 'en' }: WantedDeck): Deck => {
  const { themes } = coreDesign
  const chosen = theme ?? themes[seed % themes.length]?.slug ?? ''
  const design = showcase({ kind: 'slides', theme: chosen, language })
  const pictured = pictureIn(design.pages)
  const pages = pictured.map((page, index) => ({ ...page, notes: `What to say about slide ${index + 1}.` }))
  const kept = pages.filter((page) => !layout || page.layout === layout)
  return { design: { ...design, pages: kept }, seed, told: `${chosen}, ${language}` }
}

/** Blocks with a picture in every place that takes one. */
const pictureIn = (pages: readonly Page[]): Page[] =>
  pages.map((page) => ({
    ...page,
    blocks: page.blocks.map((block) =>
      block.blockType === 'image' ? { ...block, image: 'picture-0' } : block,
    ),
  }))
