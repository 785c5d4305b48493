import { coreDesign } from '../core-design.ts'
import type { Block, Design, Page } from '../design.ts'
import { teller } from './retell.ts'
import { exampleBlock } from './sample-design.ts'
import { showcasePages } from './showcase-pages.ts'

type Showcase = Pick<Design, 'kind' | 'theme'> & Partial<Pick<Design, 'language' | 'size'>>

/** A realistic design that uses every layout and block of a kind once, in a language there are words of, else in English. */
export const showcase = ({ kind, theme, language = 'en', size }: Showcase): Design => {
  const retell = teller(language)
  const blockOf = (slug: string): Block => {
    const block = exampleBlock(slug)
    const fields = coreDesign.blocks.find((each) => each.slug === slug)?.fields ?? []
    return { ...retell(fields, block), blockType: slug }
  }
  const pages = (showcasePages[kind] ?? []).map((line): Page => {
    const [layout = '', blocks = ''] = line.split(': ')
    return { layout, blocks: blocks.split(' ').map(blockOf) }
  })
  const title = 'The quiet return of the city tram'
  return { title, kind, theme, language, pages, ...(size ? { size } : {}) }
}
