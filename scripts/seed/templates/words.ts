import { fromMarkdownText } from '#design/index.ts'
import type { Both, SeedBlock, SeedPage } from './template-seed.ts'

/** A text in English and German. */
export const both = (en: string, de: string): Both => ({ en, de })

/** Markdown in English and German, as rich text. */
export const richText = (en: string, de: string): Both<ReturnType<typeof fromMarkdownText>> => ({
  en: fromMarkdownText(en),
  de: fromMarkdownText(de),
})

/** A text block written in Markdown. */
export const text = (en: string, de: string): SeedBlock => ({ blockType: 'text', body: richText(en, de) })

/** A heading: its title, and the line above and the sentence below it where there are some. */
export const heading = (title: Both, more: { kicker?: Both; lead?: Both } = {}): SeedBlock => ({
  blockType: 'heading',
  ...more,
  title,
})

/** A page of a layout with what belongs there. */
export const page = (layout: string, guidance: Both, ...blocks: SeedBlock[]): SeedPage => ({
  layout,
  guidance,
  blocks,
})

/** The same page as the first of a part: a chapter of a document, a page of a website. */
export const opening = (part: Both, first: SeedPage): SeedPage => ({ ...first, part })

type Table = { caption?: Both; columns: readonly Both[]; rows: readonly (Both | string)[][]; source?: Both }

/** A table: the first cell of a row names it. */
export const table = ({ columns, rows, ...more }: Table): SeedBlock => ({
  blockType: 'table',
  ...more,
  columns: columns.map((label) => ({ label })),
  rows: rows.map((cells) => ({ cells: cells.map((words) => ({ text: words })) })),
})

type Cell = 'yes' | 'partly' | 'no' | { text: Both | string }
type Comparison = {
  options: readonly Record<string, unknown>[]
  criteria: readonly [Both, ...Cell[]][]
  source?: Both
}

/** Options side by side, told apart by criteria: marks, or words where a mark would hide something. */
export const comparison = ({ criteria, ...more }: Comparison): SeedBlock => ({
  blockType: 'comparison',
  ...more,
  criteria: criteria.map(([label, ...cells]) => ({
    label,
    cells: cells.map((cell) => (typeof cell === 'string' ? { mark: cell } : cell)),
  })),
})

/** A team of people still to be named, each by what they do and what to ask them about. */
export const team = (...people: readonly [role: Both, words: Both][]): SeedBlock => ({
  blockType: 'team',
  people: people.map(([role, words]) => ({ name: '[Name]', role, text: words })),
})
