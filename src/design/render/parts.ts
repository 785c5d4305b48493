import type { Design } from '../design.ts'

/** A run of pages under one name: a chapter, a section of a deck, a page of a website. */
export type Part = {
  /** Empty for pages before the first part that has a name. */
  title: string
  /** In the address of the part: a file's name without its ending. Different for each part of a design. */
  slug: string
  /** Positions of its first page and of the one after its last. */
  from: number
  to: number
}

const slugOf = (title: string, number: number): string => {
  const slug = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return slug === '' || slug === 'index' ? `part-${number}` : slug
}

const known = new WeakMap<Design['pages'], Part[]>()

/** The parts of a design in order; one without a name where no page opens any. */
export const partsOf = ({ pages }: Pick<Design, 'pages'>): Part[] => {
  const parts = known.get(pages) ?? found(pages)
  known.set(pages, parts)
  return parts
}

const found = (pages: Design['pages']): Part[] => {
  const starts = pages.flatMap((page, index) => (index === 0 || page.part?.trim() ? [index] : []))
  const taken = new Set<string>()
  return starts.map((from, index) => {
    const title = pages[from]?.part?.trim() ?? ''
    const wanted = slugOf(title, index + 1)
    const slug = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted
    taken.add(slug)
    return { title, slug, from, to: starts[index + 1] ?? pages.length }
  })
}
