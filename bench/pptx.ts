import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import { pptxOptions } from '#plugins/slides/pptx/pptx.ts'
import writePptx from '#plugins/slides/pptx/write-pptx.handler.ts'
import { compare } from './compare.ts'
import { photographs } from './pdf/photographs.ts'
import { deckDesign } from './pptx/deck.ts'
import { plainDeck } from './pptx/plain-pptxgenjs.ts'

const folder = await mkdtemp(join(tmpdir(), 'platen-bench-'))
const photo = join(folder, 'photo.jpg')
const pictures = await photographs(1)
const [{ record, bytes } = { record: { id: '' }, bytes: Buffer.alloc(0) }] = pictures
await writeFile(photo, bytes)

const browsers = new BrowserPool()
const design = deckDesign(String(record.id))

/** From the design to the file, as the worker does it: rendered, measured, written, checked, looked at. */
const ours = async (): Promise<Uint8Array> => {
  const job = await formatJob({ design, browsers, options: pptxOptions.parse({}), pictures })
  const written = await writePptx(job)
  return written instanceof Uint8Array ? written : written.bytes
}

await compare({
  title: 'PPTX of twenty slides',
  contenders: [
    { name: 'Platen: a design drawn, measured and written', run: ours, close: () => browsers.close() },
    { name: 'plain pptxgenjs, told every place', run: () => plainDeck(photo) },
  ],
  goals: [
    {
      against: 1,
      atLeast: 1 / 0.15,
      measured: 'bytes',
      says: 'times as large is what plain pptxgenjs writes',
    },
  ],
  limits: [{ atMostMs: 1_500, says: 'from the design to the file, in a warm browser' }],
  rounds: 9,
  worksPerRun: { count: 1, name: 'decks', every: 'minute' },
})
await rm(folder, { recursive: true })
process.exit()
