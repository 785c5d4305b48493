import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { coreDesign } from '#design/index.ts'
import { checkDesign, type Ratio } from '../tests/fit/check-design.ts'
import { openDrawingBoard } from '../tests/fit/drawing-board.ts'
import { fuzzedDesign } from '../tests/fit/fuzzed-design.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: { seed: text, designs: text, theme: text, kind: text, block: text, keep: text },
})
const first = Number(values.seed ?? Math.floor(Math.random() * 1e6))
const count = Number(values.designs ?? 100)
const { theme, kind, block, keep } = values

const share = (sorted: readonly Ratio[], at: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))]?.ratio ?? 0).toFixed(2)

const tellRatios = (ratios: readonly Ratio[]): void => {
  console.log('\nEstimated ÷ drawn height       n   least     5 %    50 %    95 %')
  const byBlock = Object.groupBy(ratios, (each) => each.block)
  for (const [name, each = []] of Object.entries(byBlock).toSorted(([a], [b]) => a.localeCompare(b))) {
    const sorted = each.toSorted((a, b) => a.ratio - b.ratio)
    const cells = [0, 0.05, 0.5, 0.95].map((at) => share(sorted, at).padStart(8)).join('')
    console.log(`${name.padEnd(24)}${String(sorted.length).padStart(8)}${cells}`)
  }
}

await using board = await openDrawingBoard()
const ratios: Ratio[] = []
let flawed = 0
let flaws = 0
for (let seed = first; seed < first + count; seed += 1) {
  const fuzzed = fuzzedDesign({ registry: coreDesign, seed, theme, kind, block })
  const checked = await checkDesign(board, fuzzed)
  ratios.push(...checked.ratios)
  if (checked.flaws.length === 0) continue
  flawed += 1
  flaws += checked.flaws.length
  const { design, size } = fuzzed
  console.log(`seed ${seed} · ${design.theme} · ${design.kind} ${size} · ${fuzzed.flavours.join(', ')}`)
  for (const flaw of checked.flaws.slice(0, 4))
    console.log(
      `    ${flaw.flaw} by ${flaw.by} px at ${flaw.width} px: page ${flaw.page} ${flaw.layout}, ${flaw.block}, ${flaw.where}`,
    )
  if (checked.flaws.length > 4) console.log(`    … and ${checked.flaws.length - 4} more`)
  if (keep) {
    mkdirSync(keep, { recursive: true })
    await board.page.screenshot({ path: join(keep, `${seed}.png`), fullPage: true })
    writeFileSync(join(keep, `${seed}.json`), JSON.stringify(design, null, 1))
  }
}
tellRatios(ratios)
console.log(`\n${count} designs from seed ${first}: ${flawed} with flaws, ${flaws} flaws.`)
process.exitCode = flaws > 0 ? 1 : 0
