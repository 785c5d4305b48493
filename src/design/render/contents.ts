import { pageTitle } from './outline.ts'
import { partsOf } from './parts.ts'
import type { ContentsEntry } from './render-context.ts'
import type { Composition } from './composition.ts'

/** The id of a page's first sheet, which links lead to. */
export const anchorOf = (composition: Composition, page: number): string => {
  const part = partsOf(composition.design).findIndex(({ from, title }) => from === page && title !== '')
  return part < 0 ? `page-${page + 1}` : `part-${part + 1}`
}

/** The parts and page titles of a design, with the number of the sheet each is on. */
export const contentsOf = (composition: Composition, numberOf: (page: number) => number): ContentsEntry[] => {
  const parts = partsOf(composition.design)
  const hasParts = parts.some(({ title }) => title !== '')
  return composition.design.pages.flatMap((page, index) => {
    const place = { number: numberOf(index), id: anchorOf(composition, index) }
    const part = parts.find(({ from }) => from === index)?.title ?? ''
    const isOpening = composition.layouts.get(page.layout)?.role === 'opening'
    const title = isOpening ? '' : pageTitle(composition, index)
    const entries: ContentsEntry[] = part === '' ? [] : [{ title: part, level: 1, ...place }]
    if (title !== '' && title !== part) entries.push({ title, level: hasParts ? 2 : 1, ...place })
    return entries
  })
}
