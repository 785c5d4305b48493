import { pageSize, compositionOf, sheetsOf } from '#design/index.ts'
import { type ZipEntry, zipOf } from '../../writing/zip-of.ts'
import type { FormatJob, WriteFormat } from '../format.ts'
import { pngOptions } from './png.ts'
import { takePicture } from './take-picture.ts'

const writePng: WriteFormat = async (job) => {
  const { scale, pages } = pngOptions.parse(job.options)
  const wanted = partsOf(job, pages)
  const [only] = wanted
  if (wanted.length === 1 && only !== undefined) {
    return { bytes: await pictureOf(job, only, scale), extension: 'png', mimeType: 'image/png' }
  }
  return { bytes: await zipOf(numbered(job, wanted, scale)), extension: 'zip', mimeType: 'application/zip' }
}

/** A sheet of the design, counted from 0; all of it at once where sections follow each other without an end. */
type Part = number | 'whole'

const partsOf = (job: FormatJob, asked: readonly number[] | undefined): Part[] => {
  const { design, registry } = job
  if (!asked && kindOf(job)?.flow === 'continuous') return ['whole']
  const sheets = sheetsOf(compositionOf({ design, registry, assets: {}, media: 'screen' }))
  // In the order of the design, each once. A page that was deleted since it was asked for is left out.
  return sheets.flatMap(({ page, number }) => (!asked || asked.includes(page + 1) ? [number - 1] : []))
}

async function* numbered(job: FormatJob, parts: readonly Part[], scale: number): AsyncGenerator<ZipEntry> {
  const numbers = parts.map((part) => (part === 'whole' ? 1 : part + 1))
  const digits = Math.max(2, ...numbers.map((number) => String(number).length))
  for (const [done, part] of parts.entries()) {
    await job.progress({ done, total: parts.length })
    const name = `page-${String(numbers[done]).padStart(digits, '0')}.png`
    yield [name, await pictureOf(job, part, scale)]
  }
}

/** One lease a sheet: each has a clock of its own, and a browser that ends costs one sheet. */
const pictureOf = async (job: FormatJob, part: Part, scale: number): Promise<Uint8Array> => {
  const { browsers, signal, workspace } = job
  const kind = kindOf(job)
  const { width, height } = kind ? pageSize(kind, job.design.size).units : { width: 1280, height: 720 }
  const document = await job.document({ media: 'screen', ...(part === 'whole' ? {} : { sheet: part }) })
  return browsers.run(
    async (page) => {
      await page.resize({ width, height, scale })
      await page.show(document)
      return takePicture(page, { width, height, scale })
    },
    { signal, owner: workspace },
  )
}

const kindOf = ({ design, registry }: FormatJob) => registry.kinds.find(({ slug }) => slug === design.kind)

export default writePng
