import { filledRegions, type PlacedBlock, type PlacedRegion, rowOf } from '../kinds/place-blocks.ts'
import { cutBlock } from './cut-block.ts'
import { type EstimateInput, regionWidth, stacked } from './estimate.ts'
import { type Ground, measureBlock } from './measure-block.ts'

type Input = EstimateInput & { height: number }
type Taken = { here: PlacedBlock[]; rest: PlacedBlock[] }

const leads = (placed: PlacedBlock | undefined, { definitions }: Ground): boolean =>
  placed !== undefined && definitions.get(placed.block.blockType)?.leads === true

/** Headings at the end go with what follows them. Many in a row head nothing but themselves, and stay. */
const withoutLeads = ({ here, rest }: Taken, ground: Ground): Taken => {
  let end = here.length
  while (end > 0 && here.length - end < mostLeads && leads(here[end - 1], ground)) end -= 1
  return { here: here.slice(0, end), rest: [...here.slice(end), ...rest] }
}

/** A title and a heading below it. */
const mostLeads = 2

/** As many blocks of a region as have room, the last of them cut where it can be. */
const take = (placed: PlacedRegion, room: number, input: Input): Taken => {
  const width = regionWidth(placed, input)
  const heightOf = (each: PlacedBlock): number => measureBlock(each, width, input)
  let used = 0
  for (const [position, each] of placed.blocks.entries()) {
    const left = room - used - (position > 0 ? input.gap : 0)
    const height = heightOf(each)
    if (height <= left) {
      used = room - left + height
      continue
    }
    const here = placed.blocks.slice(0, position)
    const rest = placed.blocks.slice(position + 1)
    const isFirst = here.every((before) => leads(before, input))
    // A line or two at the foot of a sheet are not worth the break.
    const parts =
      left > input.type.body * 5 &&
      cutBlock({
        definition: input.definitions.get(each.block.blockType),
        placed: each,
        fits: (part) => heightOf(part) <= left,
        least: isFirst ? 1 : 2,
      })
    if (parts) return { here: [...here, parts[0]], rest: [parts[1], ...rest] }
    return withoutLeads({ here, rest: [each, ...rest] }, input)
  }
  return { here: [...placed.blocks], rest: [] }
}

/** For a sheet on which nothing fits: the least that can stand alone. Its type has to shrink. */
const forced = (placed: PlacedRegion, input: Input): Taken => {
  const first = placed.blocks.findIndex((each) => !leads(each, input))
  const count = first < 0 || first > mostLeads ? 1 : first + 1
  const here = placed.blocks.slice(0, count)
  const rest = placed.blocks.slice(count)
  const last = here.at(-1)
  const width = regionWidth(placed, input)
  const parts =
    last &&
    cutBlock({
      definition: input.definitions.get(last.block.blockType),
      placed: last,
      fits: (part) => measureBlock(part, width, input) <= input.height * 0.6,
      least: 1,
      isForced: true,
    })
  return parts ? { here: [...here.slice(0, -1), parts[0]], rest: [parts[1], ...rest] } : { here, rest }
}

type Row = PlacedRegion[]

const rowsOf = (regions: readonly PlacedRegion[]): Row[] => {
  const rows = new Map<string, Row>()
  for (const placed of regions) rows.set(rowOf(placed), [...(rows.get(rowOf(placed)) ?? []), placed])
  return [...rows.values()]
}

const rowHeight = (row: Row, input: Input): number =>
  Math.max(
    0,
    ...row.map((placed) => {
      const width = regionWidth(placed, input)
      return stacked(
        placed.blocks.map((each) => measureBlock(each, width, input)),
        input.gap,
      )
    }),
  )

const present = (row: Row): Row => row.filter(({ blocks }) => blocks.length > 0)
const keep = (row: Row, taken: readonly Taken[], side: keyof Taken): Row =>
  present(row.map((placed, index) => ({ ...placed, blocks: taken[index]?.[side] ?? [] })))

/** One sheet's share of the rows, and what is left. */
const nextSheet = (rows: readonly Row[], input: Input): { sheet: Row[]; rest: Row[] } => {
  const sheet: Row[] = []
  let left = input.height
  for (const [index, row] of rows.entries()) {
    const taken = row.map((placed) => take(placed, left, input))
    if (taken.every(({ rest }) => rest.length === 0)) {
      sheet.push(row)
      left -= rowHeight(row, input) + input.gap
      continue
    }
    const after = rows.slice(index + 1)
    const here = keep(row, taken, 'here')
    if (here.length > 0) return { sheet: [...sheet, here], rest: [keep(row, taken, 'rest'), ...after] }
    // Headings in a row of their own go on with the row they open.
    const opening = sheet.findLastIndex(
      (each) => !each.every(({ blocks }) => blocks.every((one) => leads(one, input))),
    )
    if (opening >= 0)
      return { sheet: sheet.slice(0, opening + 1), rest: [...sheet.slice(opening + 1), row, ...after] }
    const least = row.map((placed) => forced(placed, input))
    return {
      sheet: [...sheet, keep(row, least, 'here')],
      rest: [keep(row, least, 'rest'), ...after].filter((each) => each.length > 0),
    }
  }
  return { sheet, rest: [] }
}

/** Divides a page among as many sheets as it needs; the parts of all sheets together are the page. */
export const continueRegions = (input: Input): PlacedRegion[][] => {
  const sheets: PlacedRegion[][] = []
  let rest = rowsOf(input.regions)
  while (rest.length > 0 && sheets.length < mostSheets) {
    const { sheet, rest: left } = nextSheet(rowsOf(filledRegions(rest.flat())), input)
    sheets.push(sheet.flat())
    rest = left.filter((row) => row.length > 0)
  }
  const last = sheets.at(-1)
  if (rest.length > 0 && last) sheets[sheets.length - 1] = [...last, ...rest.flat()]
  return sheets
}

/** Far more than any page may hold; a block that measured itself without end must not make one. */
const mostSheets = 200
