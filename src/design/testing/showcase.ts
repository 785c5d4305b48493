import { coreDesign } from '../core-design.ts'
import type { Block, Design, Page } from '../design.ts'
import { fromMarkdownText } from '../rich-text/from-markdown.ts'
import { teller } from './retell.ts'
import { exampleBlock } from './sample-design.ts'
import { showcasePages } from './showcase-pages.ts'
import { article, bodies, headlines } from './showcase-words.ts'

type Showcase = Pick<Design, 'kind' | 'theme'> & Partial<Pick<Design, 'language' | 'size'>>

/** Lines of Markdown as one text: list items belong together, everything else is a paragraph of its own. */
const markdown = (lines: readonly string[]): string =>
  lines
    .join('\n\n')
    .replaceAll(/(\n?)\n(?=- )/g, '$1')
    .replaceAll(/^(- .*)\n\n(?=- )/gm, '$1\n')

/** Layouts made for reading. */
const long = new Set(['website-article', 'document-article', 'document-aside'])
/** Layouts whose picture reaches the edges and takes no caption. */
const bleeding = new Set([
  'document-chapter',
  'slides-image-left',
  'slides-image-right',
  'slides-image-full',
  'graphic-picture',
])
const medium = bodies['document']?.slice(0, 4) ?? []

/** A realistic design that uses every layout and block of a kind, in a language there are words of, else in English. */
export const showcase = ({ kind, theme, language = 'en', size }: Showcase): Design => {
  const { say, retell } = teller(language)
  const lineOf = (line: string): string =>
    line.replace(/^([-#]* ?)(.*)$/, (_, mark, words) => mark + say(words))
  const textOf = (layout: string): Block => {
    const lines = long.has(layout) ? article : layout.startsWith('document-') ? medium : (bodies[kind] ?? [])
    return { blockType: 'text', body: fromMarkdownText(markdown(lines.map(lineOf))) }
  }
  let pages = 0
  const blockOf = (slug: string, layout: string, isAlone: boolean): Block => {
    if (slug === 'text') return textOf(layout)
    const fields = coreDesign.blocks.find((each) => each.slug === slug)?.fields ?? []
    const block = {
      ...exampleBlock(slug),
      ...(slug === 'heading' ? headingOf(isAlone) : {}),
      ...(slug === 'image' && bleeding.has(layout) ? { caption: undefined } : {}),
    }
    return { ...retell(fields, block), blockType: slug }
  }
  // A lead carries a heading further where no text does.
  const headingOf = (isAlone: boolean): object => ({
    title: headlines[pages % headlines.length],
    ...(isAlone ? {} : { kicker: undefined, lead: undefined }),
  })
  const pageOf = (line: string): Page => {
    const [layout = '', slugs = ''] = line.split(': ')
    const isAlone = !slugs.includes('text') && kind !== 'slides' && kind !== 'graphic'
    pages += 1
    return { layout, blocks: slugs.split(' ').map((slug) => blockOf(slug, layout, isAlone)) }
  }
  const title = say('The quiet return of the city tram')
  const all = (showcasePages[kind] ?? []).map(pageOf)
  return { title, kind, theme, language, pages: all, ...(size ? { size } : {}) }
}
