import type { Lettering } from '../theme/font-stack.ts'
import { charactersOf } from './characters.ts'
import type { Composition } from './composition.ts'

const isCode = (value: object): boolean => {
  const { blockType, format } = { blockType: undefined, format: 0, ...value }
  // The fifth bit of a text's format says that it is code.
  return blockType === 'code' || (typeof format === 'number' && (format & 16) !== 0)
}

const holdsCode = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (isCode(value) || Object.values(value).some(holdsCode))

/** What fonts must draw of a design: its texts and ours, the signs its CSS sets, digits as its language writes them. */
export const letteringOf = (composition: Composition): Lettering => {
  const { design, theme, definitions, language, words } = composition
  const used = new Set(design.pages.flatMap(({ blocks }) => blocks.map(({ blockType }) => blockType)))
  const css = [...used].map((slug) => definitions.get(slug)?.css)
  const figures = [language.number(-1234567890.25), language.percent(0.5)]
  const characters = charactersOf(design.title, design.pages, words, theme.css, css, figures)
  // Labels may be set in capitals.
  for (const code of [...characters].filter((each) => each > 0x7f))
    for (const capital of String.fromCodePoint(code).toUpperCase())
      characters.add(capital.codePointAt(0) ?? 0)
  const mono = theme.fonts.mono !== undefined || holdsCode(design.pages)
  return { theme, characters, language: design.language, mono }
}
