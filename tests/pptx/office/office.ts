import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const isThere = async (program: string): Promise<boolean> =>
  run('which', [program]).then(
    () => true,
    () => false,
  )

/** What is missing here to look at a PPTX in LibreOffice, as a sentence; undefined where nothing is. */
export const missingOffice = async (): Promise<string | undefined> => {
  for (const program of ['soffice', 'pdftoppm', 'pdftotext'])
    if (!(await isThere(program))) return `${program} is not installed, so no PPTX was opened in LibreOffice.`
  return undefined
}

type Given = { home: string; settings: string; seconds?: number }

/** PPTX files as PDFs in a folder, by one start of LibreOffice with a profile and fonts of its own. */
export const asPdfs = async (
  files: readonly string[],
  { home, settings, seconds = 60 + files.length * 10 }: Given,
): Promise<string[]> => {
  const profile = `-env:UserInstallation=file://${join(home, 'profile')}`
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', home, ...files], {
    env: { ...process.env, FONTCONFIG_FILE: settings, HOME: home, SAL_USE_VCLPLUGIN: 'svp' },
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 1e8,
  })
  const pdfs = files.map((file) => join(home, basename(file).replace(/\.pptx$/, '.pdf')))
  for (const pdf of pdfs) await access(pdf)
  return pdfs
}

/** Pages of a PDF as PNGs of a width, in order. */
export const drawnPages = async (
  pdf: string,
  { width, pages }: { width: number; pages: number },
): Promise<string[]> => {
  const stem = pdf.replace(/\.pdf$/, '-page')
  await run('pdftoppm', ['-png', '-scale-to-x', String(width), '-scale-to-y', '-1', pdf, stem], {
    timeout: 120_000,
  })
  const digits = String(pages).length
  return Array.from({ length: pages }, (_, index) => `${stem}-${String(index + 1).padStart(digits, '0')}.png`)
}

/** A word on a page and where it stands, in shares of the page's width. */
export type Word = { text: string; x: number; y: number }

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The words of every page of a PDF, in the order in which they are painted. */
export const wordsIn = async (pdf: string): Promise<Word[][]> => {
  const { stdout } = await run('pdftotext', ['-raw', '-bbox', pdf, '-'], { maxBuffer: 1e9, timeout: 60_000 })
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const width = Number(/^width="([\d.]+)"/.exec(page)?.[1] ?? 1)
      return [
        ...page.matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g,
        ),
      ].map(([, left, top, , bottom, text = '']) => ({
        text: text.replaceAll(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all).normalize('NFKC'),
        x: Number(left) / width,
        // The middle of a line: programs leave different room above letters.
        y: (Number(top) + Number(bottom)) / 2 / width,
      }))
    })
}
