import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { showcase } from '#design/testing/showcase.ts'
import { themes } from '#design/theme/themes.ts'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import type { Scene, SceneObject } from '../scene/scene.ts'
import { paintShapes } from '../testing/paint-shapes.ts'
import { measureDesign } from './measure-design.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

/** What is measured by others: words, tables, charts; and pictures, which are no shapes. */
const hidden = `<style>*{hyphens:manual!important}
*,*::before,*::after{-webkit-text-fill-color:transparent!important;text-decoration-color:transparent!important}
::marker{color:transparent!important}table,svg.drawing,img{visibility:hidden}table .tickmark{visibility:visible}</style></head>`

const [width, height, scale] = [1280, 720, 0.5]

const flat = (objects: readonly SceneObject[]): SceneObject[] =>
  objects.flatMap((object) => (object.type === 'group' ? flat(object.members) : [object]))

/** All sheets of a design below each other, as the preview shows them and as their shapes are drawn again. */
const bothWays = async (job: Awaited<ReturnType<typeof formatJob>>, scene: Scene) => {
  const shown = await job.document({ media: 'screen' })
  const shapes = scene.sheets.map(({ objects, ...sheet }) => {
    const kept = objects.filter(({ type }) => type !== 'picture')
    return paintShapes({ ...sheet, objects: kept }, scene.size)
  })
  const all = { y: 0, width, height: height * scene.sheets.length }
  return browsers.run(async (page) => {
    await page.resize({ width, height, scale })
    await page.show({
      ...shown,
      html: shown.html.replace('</head>', () => `${hidden}<style>.pages{gap:0!important}</style>`),
    })
    const preview = await page.picture(all)
    await page.show(`<style>body{margin:0}svg{display:block;overflow:hidden}</style>${shapes.join('')}`)
    return Promise.all(
      [preview, await page.picture(all)].map((png) => sharp(png).removeAlpha().raw().toBuffer()),
    )
  })
}

/** Shares of pixels that differ visibly, sheet by sheet. */
const differences = ([one, other]: Buffer[], sheets: number): number[] => {
  const bytes = width * scale * height * scale * 3
  const isApart = (at: number): boolean => Math.abs((one?.[at] ?? 0) - (other?.[at] ?? 0)) > 40
  return Array.from({ length: sheets }, (_, sheet) => {
    let different = 0
    for (let at = sheet * bytes; at < (sheet + 1) * bytes; at += 3)
      if (isApart(at) || isApart(at + 1) || isApart(at + 2)) different += 1
    return different / (bytes / 3)
  })
}

/** Pages that show a block for the first time. */
const shortDeck = (theme: string) => {
  const design = showcase({ kind: 'slides', theme })
  const seen = new Set<string>()
  const isNew = (name: string): boolean => seen.size < seen.add(name).size
  const pages = design.pages.filter(({ blocks }) =>
    blocks.map(({ blockType }) => isNew(blockType)).includes(true),
  )
  return {
    ...design,
    pages: pages.filter(({ blocks }) => blocks.every(({ blockType }) => blockType !== 'chart')),
  }
}

test.each(themes.map(({ slug }) => slug))(
  'shapes of %s look like its preview, and none of them is a picture',
  async (theme) => {
    const job = await formatJob({ design: shortDeck(theme), browsers })
    const scene = await measureDesign(job, { fonts: 'own' })
    const apart = differences(await bothWays(job, scene), scene.sheets.length)
    expect(
      apart.map((share, index) => [index + 1, share] as const).filter(([, share]) => share > 0.01),
    ).toEqual([])
    for (const object of scene.sheets.flatMap(({ objects }) => flat(objects))) {
      expect(object.fidelity.is).not.toBe('rasterised')
      expect(object.box.width).toBeGreaterThanOrEqual(0)
      expect(object.box.height).toBeGreaterThanOrEqual(0)
      expect(object.box.width + object.box.height).toBeGreaterThan(0)
    }
  },
  60_000,
)

const photograph = (wide: number, high: number) =>
  sharp({ create: { width: wide, height: high, channels: 3, background: '#a64' } }).jpeg()

test('pictures are cropped as shown, upright, stored once and never larger than twice what is seen', async () => {
  // Lies on its side, and says so: upright it is 600 wide and 1200 high.
  const turned = await photograph(1200, 600).withMetadata({ orientation: 6 }).toBuffer()
  const files = {
    large: await photograph(2000, 2000).toBuffer(),
    dot: await photograph(1, 1).toBuffer(),
    turned,
    broken: Buffer.from('no picture'),
  }
  const pictures = Object.entries(files).map(([id, bytes]) => {
    const [wide = 800, high = 600] = { large: [2000, 2000], dot: [1, 1], turned: [600, 1200] }[id] ?? []
    return { record: { id, alt: `The ${id} one`, width: wide, height: high }, type: 'image/jpeg', bytes }
  })
  const shown = ['large', 'large', 'dot', 'turned', 'broken']
  const pages = shown.map((image) => ({
    layout: 'slides-image-right',
    blocks: [
      { blockType: 'heading', title: 'A place' },
      { blockType: 'image', image, ratio: 'wide' },
    ],
  }))
  const design = { ...showcase({ kind: 'slides', theme: 'grotesk' }), pages }
  const scene = await measureDesign(await formatJob({ design, browsers, pictures }), { fonts: 'own' })
  const found = scene.sheets.map(({ objects }) => flat(objects).filter(({ alt }) => alt?.startsWith('The ')))
  expect(found.map((each) => each.length)).toEqual([1, 1, 1, 1, 1])
  const [first, second, dot, upright, broken] = found.map(([only]) => only)
  if (first?.type !== 'picture' || second?.type !== 'picture' || upright?.type !== 'picture')
    throw new Error('A picture is missing.')
  expect(first.media).toBe(second.media)
  expect(scene.media.size).toBe(3)
  const { width: pixels = 0, bytes } = scene.media.get(first.media) ?? {}
  const whole = first.box.width / (1 - first.crop.left - first.crop.right) / 9525
  expect(pixels).toBeGreaterThan(whole)
  expect(pixels).toBeLessThanOrEqual(Math.ceil(whole * 2))
  expect(bytes?.byteLength).toBeLessThan(files.large.byteLength * 2)
  expect(dot).toMatchObject({ type: 'picture', alt: 'The dot one' })
  const tall = scene.media.get(upright.media)
  expect(tall && tall.height / tall.width).toBeCloseTo(2, 1)
  expect(broken).toMatchObject({ type: 'shape', alt: 'The broken one', fidelity: { is: 'approximated' } })
}, 60_000)
