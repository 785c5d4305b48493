import { afterAll, beforeAll, expect, test } from 'vitest'
import { contrast, coreDesign, defineLayout, type Design, readColor } from '#design/index.ts'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import { lintPptx } from '../pptx/lint/lint-pptx.ts'
import type { Scene } from '../scene/scene.ts'
import { all, attributes, readParts, said } from '../testing/read-parts.ts'
import { measureDesign } from './measure-design.ts'

const browsers = new BrowserPool()
afterAll(() => browsers.close())

const own = defineLayout({
  slug: 'slides-own',
  kinds: ['slides'],
  label: { en: 'Our own', de: 'Unser eigenes' },
  role: 'content',
  regions: [
    { slug: 'top', capacity: 1, accepts: ['heading'] },
    { slug: 'main', capacity: 1 },
  ],
  blocks: ['heading', 'text', 'neverHeardOf'],
  guidance: 'One of a plugin.',
})

const registry = { ...coreDesign, layouts: [...coreDesign.layouts, own] }
const ofKind = registry.layouts.filter(({ kinds }) => kinds.includes('slides'))

const design: Design = {
  title: 'Ein Vortrag',
  kind: 'slides',
  theme: 'signal',
  language: 'de',
  pages: [
    { layout: 'slides-chart', blocks: [{ blockType: 'heading', title: 'Was wir wissen' }] },
    { layout: 'slides-title', blocks: [{ blockType: 'cover', title: 'Ein Vortrag' }] },
  ],
}

const measured = async (fails = false, theme = design.theme): Promise<Scene> => {
  const job = await formatJob({ design: { ...design, theme }, browsers })
  const document: typeof job.document = async (wanted) => {
    if (fails && wanted.as) throw new Error('no sample')
    return job.document(wanted)
  }
  return measureDesign({ ...job, registry, document }, { fonts: 'own' })
}

let plain: Scene
let scene: Scene
beforeAll(async () => {
  // What was measured once is known from then on.
  plain = await measured(true)
  scene = await measured()
})

test('without a sample a deck has the layouts it uses', () => {
  expect(plain.layouts.map(({ slug }) => slug)).toEqual(['slides-chart', 'slides-title'])
  expect(plain.sheets).toEqual(scene.sheets)
})

test('every layout of the kind is offered, with its ground and a place for its title', () => {
  expect(scene.layouts.map(({ slug }) => slug)).toEqual(ofKind.map(({ slug }) => slug))
  for (const { slug, places, background } of scene.layouts) {
    const titles = places.filter(({ role }) => role === 'title')
    // A large figure is all there is on its slide.
    expect([slug, titles.length]).toEqual([slug, slug === 'slides-number' ? 0 : 1])
    expect([slug, background.is]).toEqual([slug, 'solid'])
    for (const { box } of places) expect(Math.min(box.width, box.height)).toBeGreaterThan(0)
    // A number may have more digits than that of the sample.
    const number = places.find(({ role, like }) => role === 'number' && like)
    if (number) expect(number.box.width).toBeGreaterThan(2 * number.box.height)
  }
  const rolesOf = (wanted: string) =>
    scene.layouts.find(({ slug }) => slug === wanted)?.places.map(({ role, index }) => `${role} ${index}`)
  expect(rolesOf('slides-columns')?.toSorted()).toEqual([
    'body 1',
    'body 2',
    'footer 1',
    'number 1',
    'title 1',
  ])
  expect(rolesOf('slides-image-left')).toContain('picture 1')
  expect(rolesOf('slides-own')).toContain('body 1')
  // What a slide of it leaves out is there for the next one.
  expect(rolesOf('slides-chart')).toContain('body 1')
})

test('the file has them under their names, says what to fill in, and its slides have theirs', async () => {
  const { files, part, text, paths } = await readParts(scene)
  expect(lintPptx(files)).toEqual([])
  const layouts = paths('ppt/slideLayouts/slideLayout').map((path) => part(path))
  const names = layouts.flatMap((root) => all(root, 'p:cSld').map((each) => attributes(each)['name']))
  expect(names).toHaveLength(ofKind.length)
  expect(new Set(names)).toContain('Unser eigenes')
  const layoutOf = (slide: number): string => {
    const [, layout] = /(slideLayout\d+\.xml)/.exec(text(`ppt/slides/_rels/slide${slide}.xml.rels`)) ?? []
    return attributes(all(part(`ppt/slideLayouts/${layout}`), 'p:cSld')[0] ?? fail())['name'] ?? ''
  }
  expect([layoutOf(1), layoutOf(2)]).toEqual(['Diagramm', 'Titel'])
  const prompts = layouts.flatMap((root) => all(root, 'p:sp').map(said))
  expect(new Set(prompts)).toEqual(new Set(['Titel', 'Text', 'Bild', '‹#›', '']))
})

test('measured again, they are the same', async () => {
  const again = await measured()
  expect(again.layouts).toEqual(scene.layouts)
  expect(again.media).toEqual(scene.media)
})

test('words that stood on a card are seen without it', async () => {
  const { layouts } = await measured(false, 'festival')
  const colours = layouts.flatMap(({ slug, background, places }) =>
    places.flatMap(({ role, like }) =>
      (like?.paragraphs ?? []).flatMap(({ runs }) =>
        runs.map(({ colour }) => ({ slug, role, background, hex: colour.hex })),
      ),
    ),
  )
  expect(colours.length).toBeGreaterThan(50)
  for (const { slug, role, background, hex } of colours) {
    const [ink, ground] = [hex, background.is === 'solid' ? background.colour.hex : ''].map((each) =>
      readColor(`#${each}`),
    )
    expect([slug, role, ink && ground && contrast(ink, ground) >= 3]).toEqual([slug, role, true])
  }
})

const fail = (): never => {
  throw new Error('there is no such part')
}
