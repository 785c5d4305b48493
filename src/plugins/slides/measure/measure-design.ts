import { type Composition, compositionOf, type Sheet, sheetsOf } from '#design/index.ts'
import { pageTitle } from '#design/render/outline.ts'
import type { LeasedPage, ServedFile, ShownDocument } from '#plugins/exports/index.ts'
import { emu } from '../scene/box.ts'
import type { Fill } from '../scene/paint.ts'
import type { Scene, SceneSheet, TextObject } from '../scene/scene.ts'
import { everywhereDesign } from '../theme/everywhere-design.ts'
import { sceneThemeOf } from '../theme/scene-theme-of.ts'
import { boxObjects } from './box-objects.ts'
import { chartObjects } from './chart-objects.ts'
import { cutLines } from './cut-lines.ts'
import type { Drawn } from './drawn.ts'
import type { FontChoice, MeasureJob, Measuring } from './measuring.ts'
import { offeredLayouts } from './offered-layouts.ts'
import { layoutsOf } from './placeholder-layouts.ts'
import { named, withPlaces } from './placeholder-titles.ts'
import { readCharts } from './read-charts.ts'
import { readAllWords } from './word-document.ts'
import { withGrounds } from './word-ground.ts'
import { type DrawnText, wordObjects } from './word-objects.ts'
import type { SheetRow } from './word-rows.ts'
import { cleanText } from './word-runs.ts'
import { tableObjects } from './table-objects.ts'

type Options = { fonts: FontChoice }

/** What else is drawn: boxes, pictures, drawings and charts. */
const others: readonly ((measuring: Measuring) => Promise<readonly Drawn[]>)[] = [
  boxObjects,
  async (measuring) => chartObjects(await measuring.page.inPage(readCharts), measuring),
]

const isPicture = ({ type }: ServedFile): boolean => type.startsWith('image/')

/** The document as it is measured: pictures are outlines, and words stay whole, since not every browser can hyphenate. */
const measured = async (
  { html, files = new Map() }: ShownDocument,
  job: MeasureJob,
): Promise<ShownDocument> => {
  const outlines = await Promise.all(
    [...files].map(async ([address, file]): Promise<[string, ServedFile]> => {
      const outline = isPicture(file) ? await job.pictures.outline(file).catch(() => file) : file
      return [address, outline]
    }),
  )
  const whole = '<style>*{hyphens:manual!important}</style></head>'
  return { html: html.replace('</head>', () => whole), files: new Map(outlines) }
}

const isWhole = ({ object }: Drawn, { width, height }: Scene['size']): boolean => {
  const { box } = object
  const pixel = emu(1)
  return (
    box.x <= pixel &&
    box.y <= pixel &&
    box.x + box.width >= width - pixel &&
    box.y + box.height >= height - pixel
  )
}

type Found = { texts: readonly DrawnText[]; drawn: readonly Drawn[]; rows: readonly SheetRow[] }

const textOf = ({ paragraphs }: TextObject): string =>
  paragraphs.map(({ runs }) => runs.map(({ text, isBreak }) => (isBreak ? ' ' : text)).join('')).join(' ')

const notesOf = (notes: string): string => notes.split(/\r?\n/).map(cleanText).join('\n').trim()

const sceneSheet = (sheet: Sheet, found: Found, composition: Composition): SceneSheet => {
  const { design, size } = composition
  const { number, page, part, plan } = sheet
  const paint = found.rows.find((row) => row.sheet === number)?.paint
  const paper = { width: emu(size.units.width), height: emu(size.units.height) }
  const texts = withPlaces(found.texts.filter((text) => text.sheet === number))
  const own = found.drawn.filter((each) => each.sheet === number)
  const ground = own.find(
    (each) => each.paint === paint && each.object.type === 'shape' && isWhole(each, paper),
  )
  const background: Fill =
    ground?.object.type === 'shape' && ground.object.fill ? ground.object.fill : { is: 'none' }
  const title = texts.find(({ object }) => object.placeholder?.role === 'title')?.object
  return {
    number,
    page,
    part,
    layout: plan.layout.slug,
    title: title ? textOf(title) : pageTitle(composition, page) || design.title.trim(),
    background,
    objects: named(
      number,
      withGrounds(
        texts,
        own.filter((each) => each !== ground),
      ),
    ),
    notes: part === 0 ? notesOf(design.pages[page]?.notes ?? '') : '',
  }
}

const measureIn = async (
  page: LeasedPage,
  given: Omit<Measuring, 'page' | 'places' | 'pseudos' | 'media'>,
): Promise<Scene> => {
  const { composition, sheets, language, theme } = given
  const { design, direction, size } = composition
  await page.inPage(cutLines)
  const pseudos = await page.pseudoBoxes()
  const { sheets: rows, words, tables } = await readAllWords(page, pseudos)
  const places = new Map(rows.map(({ sheet, place, paint }) => [sheet, { ...place, paint }]))
  const measuring: Measuring = { ...given, page, places, pseudos, media: new Map() }
  const anchors = new Map(rows.flatMap(({ anchors: ids, sheet }) => ids.map((id) => [id, sheet] as const)))
  const ruling = { theme, language, anchors }
  const texts = wordObjects(words, ruling)
  const drawn = [...tableObjects(tables, ruling)]
  // One after the other: they may take pictures of the page.
  for (const draw of others) drawn.push(...(await draw(measuring)))
  const all = sheets.map((sheet) => sceneSheet(sheet, { texts, drawn, rows }, composition))
  return {
    title: design.title.trim() || composition.words.untitled,
    language,
    direction,
    size: { width: emu(size.units.width), height: emu(size.units.height) },
    theme,
    layouts: layoutsOf(all, composition),
    sheets: all,
    media: measuring.media,
  }
}

/**
 * Measures a design as Chromium draws it: every sheet with its texts, tables, charts, pictures and shapes.
 *
 * @throws Fault `exports.too-heavy` for one that is too large to be tried, `exports.crashed` (retryable).
 */
export const measureDesign = async (job: MeasureJob, { fonts }: Options): Promise<Scene> => {
  const { browsers, signal, workspace } = job
  const drawn = fonts === 'everywhere' ? everywhereDesign(job) : undefined
  const { design, registry } = drawn ?? job
  const composition = compositionOf({ design, registry, assets: {}, media: 'screen' })
  const shown = await job.document({ media: 'screen', ...(drawn && { as: drawn }) })
  const document = await measured(shown, job)
  const given = {
    job,
    composition,
    sheets: sheetsOf(composition),
    theme: sceneThemeOf(composition),
    language: composition.design.language,
    fonts,
    files: shown.files ?? new Map(),
  }
  const scene = await browsers.run(
    async (page) => {
      const { width, height } = composition.size.units
      await page.resize({ width, height, scale: 1 })
      await page.show(document)
      return measureIn(page, given)
    },
    { signal, owner: workspace },
  )
  const offered = await offeredLayouts(given)
  if (!offered) return scene
  const layouts = layoutsOf(scene.sheets, composition, offered)
  return { ...scene, layouts, media: new Map([...scene.media, ...offered.media]) }
}
