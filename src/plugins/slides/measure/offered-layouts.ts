import { createHash } from 'node:crypto'
import { compositionOf, type Sheet, sheetsOf } from '#design/index.ts'
import type { LeasedPage } from '#plugins/exports/index.ts'
import type { Fill, SceneLayout, SceneMedia } from '../scene/scene.ts'
import { sceneThemeOf } from '../theme/scene-theme-of.ts'
import { boxObjects } from './box-objects.ts'
import type { Measuring } from './measuring.ts'
import { seenOn } from './offered-ink.ts'
import { offeredPlaces } from './offered-places.ts'
import { leaveGrounds, readBlocks } from './offered-rows.ts'
import { withPlaces } from './placeholder-titles.ts'
import { sampleLayouts } from './sample-layouts.ts'
import { readAllWords } from './word-document.ts'
import { wordObjects } from './word-objects.ts'

/** What each layout of a kind offers to somebody who adds a sheet, and the pictures of their grounds. */
export type Offered = {
  readonly layouts: ReadonlyMap<string, Pick<SceneLayout, 'background' | 'places'>>
  readonly media: ReadonlyMap<string, SceneMedia>
}

type Given = Pick<Measuring, 'job' | 'composition' | 'fonts'>

/** A worker sees few themes a day; each takes some tens of kilobytes. */
const mostKept = 12
const longestMs = 5_000

const kept = new Map<string, Offered>()

const keyOf = ({ composition, fonts }: Given): string => {
  const { design, kind, size, registry } = composition
  const layouts = registry.layouts.map(({ slug, blocks }) => [slug, blocks])
  const { theme, brand, language } = design
  const key = JSON.stringify([kind.slug, size.slug, theme, brand, language, fonts, layouts])
  return createHash('sha256').update(key).digest('base64')
}

type Sample = Omit<Measuring, 'page' | 'places' | 'pseudos' | 'media'>

const groundsIn = async (measuring: Measuring): Promise<Map<number, Fill>> => {
  await measuring.page.inPage(leaveGrounds)
  const grounds = new Map<number, Fill>()
  for (const { sheet, paint, object } of await boxObjects(measuring)) {
    const isGround = paint === measuring.places.get(sheet)?.paint
    if (isGround && object.type === 'shape' && object.fill) grounds.set(sheet, object.fill)
  }
  return grounds
}

const readIn = async (page: LeasedPage, sample: Sample): Promise<Offered> => {
  const pseudos = await page.pseudoBoxes()
  const { sheets: rows, words } = await readAllWords(page, pseudos)
  const blocks = await page.inPage(readBlocks)
  const texts = wordObjects(words, { ...sample, anchors: new Map() })
  const places = new Map(rows.map(({ sheet, place, paint }) => [sheet, { ...place, paint }]))
  const media = new Map<string, SceneMedia>()
  const grounds = await groundsIn({ ...sample, page, places, pseudos: [], media })
  const layoutOf = ({ number, plan }: Sheet) => {
    const own = withPlaces(texts.filter(({ sheet }) => sheet === number))
    const offered = offeredPlaces(
      own,
      blocks.filter(({ sheet }) => sheet === number),
    )
    const background = grounds.get(number) ?? ({ is: 'none' } as const)
    return [plan.layout.slug, { background, places: seenOn(offered, background) }] as const
  }
  return { layouts: new Map(sample.sheets.filter(({ part }) => part === 0).map(layoutOf)), media }
}

const measureSample = async ({ job, composition: own, fonts }: Given): Promise<Offered> => {
  const { browsers, workspace } = job
  const signal = AbortSignal.any([job.signal, AbortSignal.timeout(longestMs)])
  const { registry, size } = own
  const design = sampleLayouts(own)
  const composition = compositionOf({ design, registry, assets: {}, media: 'screen' })
  const document = await job.document({ media: 'screen', as: { design, registry } })
  return browsers.run(
    async (page) => {
      await page.resize({ ...size.units, scale: 1 })
      await page.show(document)
      return readIn(page, {
        job,
        composition,
        fonts,
        sheets: sheetsOf(composition),
        theme: sceneThemeOf(composition),
        language: design.language,
        files: document.files ?? new Map(),
      })
    },
    { signal, owner: workspace, documentMs: longestMs },
  )
}

/** What the layouts of a design's kind offer in its theme, measured once for all designs that look alike; undefined where that fails. */
export const offeredLayouts = async (given: Given): Promise<Offered | undefined> => {
  const key = keyOf(given)
  const known = kept.get(key)
  try {
    const offered = known ?? (await measureSample(given))
    kept.delete(key)
    kept.set(key, offered)
    const [oldest] = kept.keys()
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
    return offered
  } catch {
    // A deck is worth having without layouts it does not use; one that was cancelled ends at its next step.
    return undefined
  }
}
