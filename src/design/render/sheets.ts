import type { Block } from '../design.ts'
import { contentsOf } from './contents.ts'
import { notesOf } from './notes.ts'
import { planPage, type SheetPlan } from './page-plan.ts'
import type { ContentsEntry } from './render-context.ts'
import type { Composition } from './composition.ts'

/** One sheet of exactly the page size, or one section of a website. */
export type Sheet = {
  /** Position of its page in the design, from 0. */
  page: number
  /** Which of the page's sheets it is, from 0, and how many there are. */
  part: number
  parts: number
  /** Its number in the whole design, from 1. */
  number: number
  blocks: Block[]
  /** What the notes at its foot say, and how many came before them in the design. */
  notes: readonly string[]
  notesBefore: number
  plan: SheetPlan
}

const known = new WeakMap<Composition, Sheet[]>()

const laidOut = (composition: Composition): Sheet[] => {
  const sheets: Sheet[] = []
  let notesBefore = 0
  // Only the room a number takes is known before the sheets are.
  const contents = contentsOf(composition, () => 88)
  for (const page of composition.design.pages.keys()) {
    const plans = planPage(composition, page, contents)
    for (const [part, plan] of plans.entries()) {
      const blocks = plan.regions.flatMap((placed) => placed.blocks.map(({ block }) => block))
      const notes = blocks.flatMap((block) => notesOf(block, composition.definitions.get(block.blockType)))
      const place = { page, part, parts: plans.length, number: sheets.length + 1 }
      sheets.push({ ...place, blocks, notes, notesBefore, plan })
      notesBefore += notes.length
    }
  }
  return sheets
}

/** All sheets of a design in order: every page on as many as its content needs, nothing left out, nothing clipped. */
export const sheetsOf = (composition: Composition): Sheet[] => {
  const sheets = known.get(composition) ?? laidOut(composition)
  known.set(composition, sheets)
  return sheets
}

const numbered = new WeakMap<Composition, ContentsEntry[]>()

/** The design's parts and titles with the numbers of their sheets. */
export const numberedContents = (composition: Composition): ContentsEntry[] => {
  const sheets = sheetsOf(composition)
  const contents =
    numbered.get(composition) ??
    contentsOf(composition, (page) => sheets.find((sheet) => sheet.page === page)?.number ?? 0)
  numbered.set(composition, contents)
  return contents
}
