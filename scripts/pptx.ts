import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { deckFlaws } from '../tests/pptx/deck-flaws.ts'
import { exportedDeck } from '../tests/pptx/exported-deck.ts'
import { type Deck, fuzzedDeck, shownDeck } from '../tests/pptx/fuzzed-deck.ts'
import { missingOffice } from '../tests/pptx/office/office.ts'
import { type DeckProof, proofOf } from '../tests/pptx/proof.ts'

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const { values } = parseArgs({
  options: {
    seed: text,
    designs: text,
    theme: text,
    layout: text,
    language: text,
    mode: text,
    faces: text,
    keep: text,
    fuzz: flag,
    office: flag,
    quick: flag,
  },
})
const first = Number(values.seed ?? Math.floor(Math.random() * 1e6))
const count = Number(values.designs ?? 1)
const themes = values.theme?.split(',') ?? [undefined]
const options = { ...(values.mode && { mode: values.mode }), ...(values.faces && { fonts: values.faces }) }

const deckAt = (seed: number): Deck =>
  (values.fuzz ? fuzzedDeck : shownDeck)({
    seed,
    theme: themes[(seed - first) % themes.length],
    layout: values.layout,
    language: values.language,
  })

const tellProof = ({ pages, wanted, slides }: DeckProof): boolean => {
  let isGood = pages === wanted
  if (!isGood) console.log(`    ${pages} pages, not ${wanted}`)
  for (const { number, words, similarity } of slides) {
    const { missing, disordered, farthest } = words
    const far = (farthest?.by ?? 0) * 100
    const isSlideGood = missing.length === 0 && disordered === 0 && far <= 2 && similarity >= 0.92
    isGood &&= isSlideGood
    const told = [
      `ssim ${similarity.toFixed(3)}`,
      far > 0 && `farthest ${far.toFixed(1)} % “${farthest?.text}”`,
      missing.length > 0 && `missing ${missing.length}: ${missing.slice(0, 6).join(' ')}`,
      words.added.length > 0 && `added ${words.added.length}: ${words.added.slice(0, 6).join(' ')}`,
      disordered > 0 && `${disordered} not in order`,
    ]
    console.log(`    ${isSlideGood ? ' ' : '!'} slide ${number}  ${told.filter(Boolean).join('  ')}`)
  }
  return isGood
}

const isAway = values.office ? await missingOffice() : undefined
if (isAway) console.log(isAway)
const folder = values.keep ? resolve(values.keep) : await mkdtemp(join(tmpdir(), 'platen-pptx-'))
const browsers = new BrowserPool()
let bad = 0
try {
  for (let seed = first; seed < first + count; seed += 1) {
    const deck = deckAt(seed)
    try {
      const { bytes, findings, report, milliseconds } = await exportedDeck({
        design: deck.design,
        browsers,
        options,
        isValidated: !values.quick,
      })
      const { native = 0, approximated = 0, rasterised = 0 } = report?.objects ?? {}
      console.log(
        `${seed}  ${deck.design.pages.length} pages  ${Math.round(milliseconds)} ms  ${Math.round(bytes.length / 1024)} KB  native ${native}, approximated ${approximated}, rasterised ${rasterised}  ${deck.told}`,
      )
      for (const { rule, part, detail } of findings.slice(0, 12))
        console.log(`    ${rule}: ${part}: ${detail}`)
      const flaws = values.fuzz ? await deckFlaws({ design: deck.design, browsers }) : []
      for (const flaw of flaws.slice(0, 8)) console.log(`    ${flaw}`)
      let isGood = findings.length + flaws.length === 0
      if ((values.office && !isAway) || values.keep) {
        const [proof] = await proofOf([{ name: String(seed), design: deck.design, bytes }], {
          browsers,
          folder,
        })
        if (proof) isGood = tellProof(proof) && isGood
      }
      if (!isGood) bad += 1
    } catch (failure) {
      bad += 1
      console.log(`${seed}  ${deck.told}`, failure)
    }
  }
} finally {
  await browsers.close()
  if (!values.keep) await rm(folder, { recursive: true, force: true })
}
console.log(`\n${count} decks from seed ${first}: ${bad} with findings.`)
process.exitCode = bad > 0 ? 1 : 0
