import { type Block, type BlockDefinition, fieldLimits, fromModel, type ImageRequest } from '#design/index.ts'
import type { Passage } from '../context.ts'
import { markdownPassages } from './passage-text.ts'
import { placePassages } from './place-passages.ts'

type LiteralPage = { blocks: Block[]; images: ImageRequest[] }
type Made = { blocks: Block[]; images: ImageRequest[]; used: ReadonlySet<number> }
type Given = {
  passages: readonly Passage[]
  /** What the model may arrange them with. */
  blocks: readonly BlockDefinition[]
  /** Everything there is, for the passages it left out. */
  all: readonly BlockDefinition[]
}

/**
 * A page of the person's own words: the model's arrangement where it holds passages and nothing else, each passage once,
 * and whatever it left out as running text where it belongs. No words can be lost, changed or added.
 */
export const literalPage = (output: unknown, { passages, blocks, all }: Given): LiteralPage => {
  const made: Made[] = []
  const used = new Set<number>()
  for (const given of blocksIn(output)) {
    const definition = blocks.find(({ slug }) => slug === given['blockType'])
    if (!definition) continue
    const free = passages.filter(({ number }) => !used.has(number))
    const placed = placePassages(definition.fields, given, free)
    const read = fromModel([definition], { blocks: [{ ...placed.values, blockType: definition.slug }] })
    if (!read.ok || (placed.used.size === 0 && read.images.length === 0)) continue
    made.push({ ...read, used: placed.used })
    for (const number of placed.used) used.add(number)
  }
  for (const run of runsOf(passages, used)) insert(made, plainBlocks(run, all), run)
  return {
    blocks: made.flatMap((each) => each.blocks),
    images: made.flatMap((each, index) => each.images.map((image) => movedTo(image, firstOf(made, index)))),
  }
}

const blocksIn = (output: unknown): Record<string, unknown>[] => {
  const list: unknown = (output as { blocks?: unknown } | null | undefined)?.blocks
  return Array.isArray(list)
    ? list.filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null)
    : []
}

/** Passages nobody placed, those that follow each other together. */
const runsOf = (passages: readonly Passage[], used: ReadonlySet<number>): Passage[][] => {
  const runs: Passage[][] = []
  for (const passage of passages.filter(({ number }) => !used.has(number))) {
    const run = runs.at(-1)
    if (run?.at(-1)?.number === passage.number - 1 && passage.role !== 'heading') run.push(passage)
    else runs.push([passage])
  }
  return runs
}

/** Puts blocks behind the one with the passage before theirs. */
const insert = (made: Made[], blocks: Block[], run: readonly Passage[]): void => {
  const first = run[0]?.number ?? 0
  const behind = made.findLastIndex(({ used }) => [...used].some((number) => number < first))
  const used = new Set(run.map(({ number }) => number))
  made.splice(behind + 1, 0, { blocks, images: [], used })
}

/** A run as a heading of its own, where it opens with one, and running text. */
const plainBlocks = (run: readonly Passage[], blocks: readonly BlockDefinition[]): Block[] => {
  const [opening, ...rest] = run
  const made: Block[] = []
  let body = run
  if (opening?.role === 'heading') {
    const read = fromModel(
      blocks.filter(({ slug }) => slug === 'heading'),
      {
        blocks: [{ blockType: 'heading', title: opening.text }],
      },
    )
    if (read.ok) {
      made.push(...read.blocks)
      body = rest
    }
  }
  return body.length > 0 ? [...made, ...textBlocks(body, blocks)] : made
}

const textBlocks = (run: readonly Passage[], blocks: readonly BlockDefinition[]): Block[] => {
  const body = markdownPassages(run)
  const read = fromModel(
    blocks.filter(({ slug }) => slug === 'text'),
    { blocks: [{ blockType: 'text', body }] },
  )
  if (read.ok) return read.blocks
  const half = Math.ceil(run.length / 2)
  if (run.length < 2)
    throw new Error(`A passage of ${body.length} characters has no place; ${fieldLimits.richText} fit.`)
  return [...textBlocks(run.slice(0, half), blocks), ...textBlocks(run.slice(half), blocks)]
}

const firstOf = (made: readonly Made[], index: number): number =>
  made.slice(0, index).reduce((sum, { blocks }) => sum + blocks.length, 0)

const movedTo = (image: ImageRequest, block: number): ImageRequest => ({
  ...image,
  path: [block, ...image.path.slice(1)],
})
