/**
 * Reads the font files of every family and writes down which characters of their unicode ranges they lack, to
 * src/design/theme/font-holes.json. Run it after a family was added or a package of fonts changed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { holesOf } from '../tests/fonts/glyphs.ts'
import { allFamilies } from '../src/design/theme/all-families.ts'

const file = 'src/design/theme/font-holes.json'
const entries = allFamilies.flatMap((family) => Object.entries(holesOf(family)))
const table = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
const known = readFileSync(file, 'utf8')
const next = await format(JSON.stringify(table), { ...(await resolveConfig(file)), parser: 'json' })
if (next !== known) writeFileSync(file, next)
console.log(
  `${entries.length} subsets with holes, ${next.length} characters${next === known ? ', as before' : ''}`,
)
