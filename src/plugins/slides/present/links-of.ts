import { partsOf } from '#design/render/parts.ts'

/** Where a link of a slide leads: an address, or a sheet of the same deck, from 0. */
export type SlideLink = { text: string } & ({ to: 'address'; url: string } | { to: 'sheet'; sheet: number })

type Deck = {
  pages: readonly { part?: string | null }[]
  sheets: readonly { page: number; part: number }[]
}

const opened = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** The sheet an anchor of the deck stands on. */
const sheetAt = (anchor: string, { pages, sheets }: Deck): number | undefined => {
  const [, sort, number] = /^#(page|part)-(\d{1,4})$/.exec(anchor) ?? []
  if (!sort) return undefined
  const parts = () =>
    partsOf({ pages: pages.map(({ part }) => ({ layout: '', blocks: [], ...(part ? { part } : {}) })) })
  const page = sort === 'page' ? Number(number) - 1 : parts()[Number(number) - 1]?.from
  const sheet = sheets.findIndex((each) => each.page === page && each.part === 0)
  return sheet < 0 ? undefined : sheet
}

/** The links on a slide in the order they are read, each once; what leads nowhere is left out. */
export const linksOf = (slide: Document, deck: Deck): SlideLink[] => {
  const links = new Map<string, SlideLink>()
  for (const link of slide.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? ''
    const text = link.textContent.replace(/\s+/g, ' ').trim() || href
    const sheet = sheetAt(href, deck)
    if (sheet !== undefined) links.set(href, { text, to: 'sheet', sheet })
    else if (URL.canParse(href) && opened.has(new URL(href).protocol))
      links.set(href, { text, to: 'address', url: href })
  }
  return [...links.values()]
}
