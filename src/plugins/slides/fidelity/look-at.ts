import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { FormatJob, LeasedPage, ServedFile, ShownDocument } from '#plugins/exports/index.ts'
import { EMU_PER_PIXEL } from '../scene/box.ts'
import type { Scene } from '../scene/scene.ts'
import { drawScene } from './draw-scene.tsx'
import { type SheetPlace, sheetPlaces } from './sheet-places.ts'
import { type Grey, similarityIn, type Window } from './similarity.ts'

type LookJob = Pick<FormatJob, 'document' | 'browsers' | 'signal' | 'workspace'>

/** Pixels of a picture for one of a slide: some 380 across, enough to see where words stand, small enough to be quick. */
const scale = 0.3
/** Chromium draws no more than this in a row. */
const tallest = 16_000

const windowOf = ({ top, left, width, height }: SheetPlace): Window => ({
  left: Math.round(left * scale),
  top: Math.round(top * scale),
  width: Math.floor(width * scale),
  height: Math.floor(height * scale),
})

const greyOf = async (png: Uint8Array): Promise<Grey> => {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  return { pixels: data, width: info.width, height: info.height }
}

const pictureOf = async (page: LeasedPage, part: { width: number; height: number }): Promise<Grey> =>
  greyOf(
    await page.picture({
      y: 0,
      ...part,
      height: Math.min(part.height, tallest / scale),
      scale,
      isFleeting: true,
    }),
  )

const redrawn = async (scene: Scene, { html, files = new Map() }: ShownDocument): Promise<ShownDocument> => {
  const fontCss = (html.match(/@font-face\{[^}]*\}/g) ?? []).join('')
  const own = `https://files.platen.invalid/${randomUUID()}`
  const media = [...scene.media].map(([key, { type, bytes }]): [string, ServedFile] => [
    `${own}/${key}`,
    { type, bytes },
  ])
  const fonts = [...files].filter(([, { type }]) => type.startsWith('font/'))
  return {
    html: await drawScene(scene, { fontCss, addressOf: (key) => `${own}/${key}` }),
    files: new Map([...fonts, ...media]),
  }
}

/** What differs of two pictures in two of their parts, from 0 to 1. */
const differenceOf = (one: Grey, other: Grey, at: Window, there: Window): number | null => {
  if (at.top + at.height > one.height || there.top + there.height > other.height) return null
  const part = { ...at, width: Math.min(at.width, there.width), height: Math.min(at.height, there.height) }
  return Math.round((1 - similarityIn(one, other, part, there)) * 1000) / 1000
}

/**
 * Draws a design and the scene that was measured of it, small, each in one picture, and tells how much every slide
 * differs: 0 for the same, 1 for nothing alike, null where a deck is too long to be looked at in one picture.
 */
export const lookAt = async (
  scene: Scene,
  { document, browsers, signal, workspace }: LookJob,
): Promise<(number | null)[]> => {
  const shown = await document({ media: 'screen' })
  const again = await redrawn(scene, shown)
  const width = scene.size.width / EMU_PER_PIXEL
  const height = scene.size.height / EMU_PER_PIXEL
  const [places, preview, drawn] = await browsers.run(
    async (page) => {
      await page.resize({ width, height, scale: 1 })
      await page.show(shown)
      const found = await page.inPage(sheetPlaces)
      const last = found.at(-1)
      const whole = { width, height: last ? last.top + last.height : height }
      const first = await pictureOf(page, whole)
      await page.show(again)
      const second = await pictureOf(page, { width, height: height * scene.sheets.length })
      return [found, first, second] as const
    },
    { signal, owner: workspace },
  )
  return scene.sheets.map((_, index) => {
    const place = places[index]
    if (!place) return null
    const there = { left: 0, top: index * height, width, height }
    return differenceOf(preview, drawn, windowOf(place), windowOf(there))
  })
}
