import { parseArgs } from 'node:util'
import { coreDesign, type Design } from '#design/index.ts'
import { sampleDesign } from '#design/testing/sample-design.ts'
import { barriersOf } from '../tests/fit/barriers-of.ts'
import { openDrawingBoard } from '../tests/fit/drawing-board.ts'
import { fuzzedDesign } from '../tests/fit/fuzzed-design.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { seed: text, designs: text, theme: text, kind: text } })
const first = Number(values.seed ?? Math.floor(Math.random() * 1e6))
const count = Number(values.designs ?? 100)
const { theme, kind } = values

const wanted = ({ slug }: { slug: string }, only: string | undefined): boolean =>
  only === undefined || slug === only

/** One written design for each kind and theme, then fuzzed ones up to the number asked for. */
const designs: Design[] = coreDesign.kinds
  .filter((each) => wanted(each, kind))
  .flatMap(({ slug }) =>
    coreDesign.themes.filter((each) => wanted(each, theme)).map((each) => sampleDesign(slug, each.slug)),
  )
  .slice(0, count)
for (let seed = first; designs.length < count; seed += 1)
  designs.push(fuzzedDesign({ registry: coreDesign, seed, theme, kind }).design)

await using board = await openDrawingBoard()
const seen = new Map<string, number>()
let flawed = 0
for (const design of designs) {
  const barriers = await barriersOf(board, design)
  if (barriers.length > 0) flawed += 1
  for (const barrier of barriers) {
    const rule = barrier.split(':')[0] ?? ''
    const times = (seen.get(rule) ?? 0) + 1
    seen.set(rule, times)
    if (times <= 3) console.log(`${design.theme} · ${design.kind}: ${barrier.replaceAll('\n', ' ')}`)
  }
}
for (const [rule, times] of seen) console.log(`${String(times).padStart(6)} × ${rule}`)
console.log(`\n${designs.length} designs from seed ${first}: ${flawed} with errors.`)
process.exitCode = flawed > 0 ? 1 : 0
