import type { LeasedPage } from '#plugins/exports/index.ts'
import type { PseudoWords } from './word-rows.ts'

/** What `::before` and `::after` of a document say, and where. */
export const pseudoWords = async (page: LeasedPage): Promise<PseudoWords[]> => {
  const boxes = await page.pseudoBoxes()
  return boxes.filter(({ text }) => text.trim() !== '')
}
