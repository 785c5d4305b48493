import { pageTitle } from './outline.ts'
import { partsOf } from './parts.ts'
import type { ContentsEntry } from './render-context.ts'
import type { Scene } from './scene.ts'

/** The id of a page's first sheet, which links lead to. */
export const anchorOf = (scene: Scene, page: number): string => {
  const part = partsOf(scene.design).findIndex(({ from, title }) => from === page && title !== '')
  return part < 0 ? `page-${page + 1}` : `part-${part + 1}`
}

/** The parts and page titles of a design, with the number of the sheet each is on. */
export const contentsOf = (scene: Scene, numberOf: (page: number) => number): ContentsEntry[] => {
  const parts = partsOf(scene.design)
  const hasParts = parts.some(({ title }) => title !== '')
  return scene.design.pages.flatMap((page, index) => {
    const place = { number: numberOf(index), id: anchorOf(scene, index) }
    const part = parts.find(({ from }) => from === index)?.title ?? ''
    const isOpening = scene.layouts.get(page.layout)?.role === 'opening'
    const title = isOpening ? '' : pageTitle(scene, index)
    const entries: ContentsEntry[] = part === '' ? [] : [{ title: part, level: 1, ...place }]
    if (title !== '' && title !== part) entries.push({ title, level: hasParts ? 2 : 1, ...place })
    return entries
  })
}
