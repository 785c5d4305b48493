import { compositionOf, coreDesign, type Design } from '#design/index.ts'
import type { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import { flatObjects } from '#plugins/slides/fidelity/counts.ts'
import { measureDesign } from '#plugins/slides/measure/measure-design.ts'
import type { Box, Scene, SceneSheet, TextObject } from '#plugins/slides/scene/scene.ts'
import { findCovered } from '../fit/find-covered.ts'
import { findFlaws } from '../fit/find-flaws.ts'
import { deckPictures } from './deck-pictures.ts'

type Given = { design: Design; browsers: BrowserPool }
type Letters = Box & { text: string; object: string }

/** What Chromium shows outside of its slide, or over something else. */
const drawnFlaws = async ({ design, browsers }: Given): Promise<string[]> => {
  const job = await formatJob({ design, browsers, pictures: await deckPictures() })
  const { size } = compositionOf({ design, registry: coreDesign, assets: {}, media: 'screen' })
  const { width, height } = size.units
  const shown = await job.document({ media: 'screen' })
  const flaws = await browsers.run(
    async (page) => {
      await page.resize({ width, height, scale: 1 })
      await page.show(shown)
      const found = await page.inPage(findFlaws, { isPaged: true, unitsWide: width, unitsHigh: height })
      return [...found.flaws, ...(await page.inPage(findCovered))]
    },
    { signal: job.signal, owner: 'w' },
  )
  return flaws.map(
    ({ flaw, page, layout, block, where, by }) =>
      `drawn: ${flaw} by ${by} px on ${page} ${layout}, ${block}, ${where}`,
  )
}

/** Lines reach higher and lower than their letters, and lines of one text may touch. */
const lettersOf = ({ lines, name }: TextObject): Letters[] =>
  lines.map(({ text, box }) => ({
    ...box,
    text,
    object: name,
    y: box.y + box.height * 0.24,
    height: box.height * 0.52,
  }))

const overlap = (a: Box, b: Box): number =>
  Math.min(
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
  )

const pixel = 9525
const slack = 2 * pixel

const sheetFlaws = ({ number, objects }: SceneSheet, { width, height }: Scene['size']): string[] => {
  const letters = flatObjects(objects).flatMap((object) => (object.type === 'text' ? lettersOf(object) : []))
  const outside = letters.filter(
    (each) =>
      each.x < -slack ||
      each.y < -slack ||
      each.x + each.width > width + slack ||
      each.y + each.height > height + slack,
  )
  const over = letters.flatMap((one, index) =>
    letters
      .slice(index + 1)
      .filter((other) => other.object !== one.object && overlap(one, other) > slack)
      .map(
        (other) =>
          `scene: slide ${number}: “${one.text.slice(0, 30)}” lies over “${other.text.slice(0, 30)}”`,
      ),
  )
  return [
    ...outside.map(
      ({ text, object }) => `scene: slide ${number}: ${object} “${text.slice(0, 30)}” stands outside`,
    ),
    ...over,
  ]
}

/** Texts outside of their slide or over each other: as Chromium draws them, and as they were measured. */
export const deckFlaws = async (given: Given): Promise<string[]> => {
  const job = await formatJob({ ...given, pictures: await deckPictures() })
  const scene = await measureDesign(job, { fonts: 'own' })
  return [...(await drawnFlaws(given)), ...scene.sheets.flatMap((sheet) => sheetFlaws(sheet, scene.size))]
}
