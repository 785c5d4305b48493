import type { LeasedPage, PseudoBox } from '#plugins/exports/index.ts'
import { readWords } from './read-words.ts'
import { lendFaces } from './word-face.ts'
import { lendFits } from './word-fit.ts'
import { lendFragments } from './word-fragments.ts'
import { lendGroups } from './word-groups.ts'
import { lendLeads } from './word-leads.ts'
import { lendLines } from './word-lines.ts'
import { lendParagraphs } from './word-paragraphs.ts'
import { lendParts } from './word-parts.ts'
import { lendRuns } from './word-pieces.ts'
import { onSheets } from './word-places.ts'
import type { ReadWords } from './word-rows.ts'
import { lendStyles } from './word-style.ts'
import { lendCells } from './table-cells.ts'
import { lendTables } from './table-rows.ts'

// Each may use what those before it lent.
const lendings = [
  lendFaces,
  lendFits,
  lendFragments,
  lendLeads,
  lendLines,
  lendRuns,
  lendParts,
  lendParagraphs,
  lendGroups,
  lendCells,
  lendTables,
]

/** All text of a document that a page shows, with its tables and sheets. */
export const readAllWords = async (page: LeasedPage, pseudos: readonly PseudoBox[]): Promise<ReadWords> => {
  await page.inPage(
    lendStyles,
    pseudos.filter(({ text }) => text.trim() !== ''),
  )
  for (const lend of lendings) await page.inPage(lend)
  return onSheets(await page.inPage(readWords))
}
