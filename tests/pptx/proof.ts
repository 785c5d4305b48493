import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Design } from '#design/index.ts'
import type { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import writePdf from '#plugins/exports/formats/pdf/write-pdf.handler.ts'
import writePng from '#plugins/exports/formats/png/write-png.handler.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import { deckPictures } from './deck-pictures.ts'
import { compareWords, type WordsCompared } from './office/compare-words.ts'
import { asPdfs, drawnPages, type Word, wordsIn } from './office/office.ts'
import { addFonts, fontSettings } from './office/font-folder.ts'
import { similarity } from './office/similarity.ts'

/** A slide as LibreOffice shows it against its preview. */
export type SlideProof = {
  number: number
  words: WordsCompared
  similarity: number
  preview: string
  office: string
}

export type DeckProof = { pages: number; wanted: number; slides: SlideProof[] }

type Given = { name: string; design: Design; bytes: Uint8Array }

/** What the preview shows: a picture of each slide, and its words. */
const previewOf = async (design: Design, { browsers, stem }: { browsers: BrowserPool; stem: string }) => {
  const given = { design, browsers, pictures: await deckPictures() }
  const pdf = await writePdf(await formatJob(given))
  const path = `${stem}-preview.pdf`
  await writeFile(path, pdf instanceof Uint8Array ? pdf : pdf.bytes)
  const png = await writePng(await formatJob({ ...given, options: { scale: 1 } }))
  const bytes = png instanceof Uint8Array ? png : png.bytes
  const isOne = !(png instanceof Uint8Array) && png.extension === 'png'
  const pictures = isOne ? [bytes] : Object.values(unzipSync(bytes))
  const paths = pictures.map((_, index) => `${stem}-preview-${String(index + 1).padStart(2, '0')}.png`)
  for (const [index, each] of paths.entries()) await writeFile(each, pictures[index] ?? new Uint8Array())
  return { words: await wordsIn(path), pictures: paths }
}

const slideOf = async (
  number: number,
  given: { wanted: Word[] | undefined; found: Word[] | undefined; preview: string; office: string },
): Promise<SlideProof> => ({
  number,
  words: compareWords(given.wanted ?? [], given.found ?? []),
  similarity: await similarity(given.preview, given.office).catch(() => 0),
  preview: given.preview,
  office: given.office,
})

/** Opens decks in LibreOffice, with the fonts of their designs, and compares every slide with its preview. */
export const proofOf = async (
  decks: readonly Given[],
  { browsers, folder }: { browsers: BrowserPool; folder: string },
): Promise<DeckProof[]> => {
  const fonts = join(folder, 'fonts')
  await mkdir(folder, { recursive: true })
  for (const { design } of decks) await addFonts(fonts, design)
  const files = decks.map(({ name }) => join(folder, `${name}.pptx`))
  for (const [index, { bytes }] of decks.entries()) await writeFile(files[index] ?? '', bytes)
  const pdfs = await asPdfs(files, { home: folder, settings: await fontSettings(fonts) })
  const proofs: DeckProof[] = []
  for (const [index, { design, name }] of decks.entries()) {
    const preview = await previewOf(design, { browsers, stem: join(folder, name) })
    const words = await wordsIn(pdfs[index] ?? '')
    const drawn = await drawnPages(pdfs[index] ?? '', { width: 1280, pages: words.length })
    const slides: SlideProof[] = []
    for (const [at, picture] of preview.pictures.entries()) {
      const found = { wanted: preview.words[at], found: words[at], preview: picture, office: drawn[at] ?? '' }
      slides.push(await slideOf(at + 1, found))
    }
    proofs.push({ pages: words.length, wanted: preview.pictures.length, slides })
  }
  return proofs
}
