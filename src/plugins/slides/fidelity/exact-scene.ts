import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { cutText } from '#kernel/cut-text.ts'
import type { FormatJob, LeasedPage } from '#plugins/exports/index.ts'
import { EMU_PER_PIXEL } from '../scene/box.ts'
import type { Scene, SceneMedia, SceneSheet } from '../scene/scene.ts'
import { sheetPlaces } from './sheet-places.ts'
import { wordsOn } from './words-on.ts'
import { reasons } from '../scene/reasons.ts'

type ExactJob = Pick<FormatJob, 'document' | 'browsers' | 'signal' | 'workspace' | 'progress'>

/** Sharp on a screen twice as dense as the slide. */
const density = 2
/** Photographs take more bytes for a pixel than this without loss, words and drawings less. */
const drawnBytes = 0.2
/** Where a photograph and its original cannot be told apart at that density. */
const quality = 88
/** Programs show alternative texts in a small box. */
const longestAlt = 8000

const mediaOf = async (png: Uint8Array): Promise<SceneMedia> => {
  const { width, height } = await sharp(png).metadata()
  if (png.length < width * height * drawnBytes) return { bytes: png, type: 'image/png', width, height }
  const bytes = await sharp(png).flatten().jpeg({ quality, mozjpeg: true }).toBuffer()
  return { bytes: new Uint8Array(bytes), type: 'image/jpeg', width, height }
}

const pictured = (sheet: SceneSheet, scene: Scene, media: string): SceneSheet => {
  const words = wordsOn(sheet)
  const because = reasons.slidePicture
  return {
    ...sheet,
    objects: [
      {
        type: 'picture',
        id: 'slide',
        name: `Slide ${sheet.number}`,
        box: { x: 0, y: 0, ...scene.size },
        alt: cutText(words || sheet.title, longestAlt),
        media,
        crop: { left: 0, top: 0, right: 0, bottom: 0 },
        fidelity: { is: 'rasterised', because },
      },
    ],
    // The speaker's own words come first.
    notes: [sheet.notes, words].filter(Boolean).join('\n\n'),
  }
}

const take = async (
  page: LeasedPage,
  scene: Scene,
  progress: ExactJob['progress'],
): Promise<SceneMedia[]> => {
  const width = scene.size.width / EMU_PER_PIXEL
  const places = await page.inPage(sheetPlaces)
  const taken: SceneMedia[] = []
  const total = scene.sheets.length
  for (const { top, height } of places.slice(0, total)) {
    await progress({ done: taken.length, total })
    taken.push(await mediaOf(await page.picture({ y: top, width, height })))
  }
  return taken
}

/** The scene with a picture in the place of everything on a slide, at twice its size; its words are said beside it. */
export const exactScene = async (
  scene: Scene,
  { document, browsers, signal, workspace, progress }: ExactJob,
): Promise<Scene> => {
  const shown = await document({ media: 'screen' })
  const taken = await browsers.run(
    async (page) => {
      const [width, height] = [scene.size.width / EMU_PER_PIXEL, scene.size.height / EMU_PER_PIXEL]
      await page.resize({ width, height, scale: density })
      await page.show(shown)
      return take(page, scene, progress)
    },
    { signal, owner: workspace },
  )
  const media = new Map<string, SceneMedia>()
  const sheets = scene.sheets.map((sheet, index) => {
    const file = taken[index]
    if (!file) return sheet
    const key = createHash('sha256').update(file.bytes).digest('hex')
    media.set(key, file)
    return pictured(sheet, scene, key)
  })
  const used = new Set(sheets.map(({ layout }) => layout))
  // Its slides fill no places; layouts for further ones offer theirs.
  const layouts = scene.layouts.map((layout) => (used.has(layout.slug) ? { ...layout, places: [] } : layout))
  return { ...scene, layouts, sheets, media }
}
