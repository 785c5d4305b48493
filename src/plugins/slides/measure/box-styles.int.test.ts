import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { showcase } from '#design/testing/showcase.ts'
import { BrowserPool } from '#plugins/exports/chromium/browser-pool.ts'
import { formatJob } from '#plugins/exports/testing/format-job.ts'
import { measureDesign } from './measure-design.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

/** A deck of one statement with rules of its own, as a theme by somebody else would have them. */
const styled = async (css: string) => {
  const design = showcase({ kind: 'slides', theme: 'grotesk' })
  const pages = [{ layout: 'slides-statement', blocks: [{ blockType: 'heading', title: 'A statement' }] }]
  const job = await formatJob({ design: { ...design, pages }, browsers })
  const rules = `<style>.b-heading::after{content:'';display:block;inline-size:200px;block-size:100px}${css}</style></head>`
  const document: typeof job.document = async (wanted) => {
    const { html, ...shown } = await job.document(wanted)
    return { ...shown, html: html.replace('</head>', () => rules) }
  }
  const scene = await measureDesign({ ...job, document }, { fonts: 'own' })
  const [sheet] = scene.sheets
  if (!sheet) throw new Error('There is no sheet.')
  return {
    scene,
    sheet,
    ornaments: sheet.objects.filter(({ name }) => /^(?:Ornament|Frame|Ring)/.test(name)),
  }
}

test.each([
  ['background:rgb(255 0 0 / .5);opacity:.5', { type: 'shape', fill: { colour: { opacity: 0.25 } } }],
  [
    'background:red;rotate:45deg',
    { type: 'shape', rotation: 45, box: { width: 1_905_000, height: 952_500 } },
  ],
  ['background:red;transform:rotate(-90deg)', { type: 'shape', rotation: -90, box: { width: 1_905_000 } }],
  [
    'border:4px dashed red',
    { type: 'shape', line: { dash: 'dash', width: 38_100 }, box: { width: 1_866_900 } },
  ],
  ['background:red;border-radius:50%', { type: 'shape', outline: { is: 'ellipse' } }],
  ['background:red;border-radius:10px', { type: 'shape', outline: { is: 'rectangle', radius: 95_250 } }],
  ['background:linear-gradient(90deg,red,blue)', { type: 'shape', fill: { is: 'gradient', degrees: 0 } }],
  ['background:linear-gradient(45deg,red,blue)', { type: 'shape', fidelity: { is: 'approximated' } }],
  ['background:radial-gradient(red,blue)', { type: 'picture', fidelity: { is: 'rasterised' } }],
  ['background:red;box-shadow:0 2px 8px #000', { type: 'shape', fidelity: { is: 'approximated' } }],
  ['border:.1px solid red', { type: 'shape', line: { width: 9525 } }],
])('a box painted with %s is one object', async (css, expected) => {
  const { ornaments } = await styled(`.b-heading::after{${css}}`)
  expect(ornaments).toHaveLength(1)
  expect(ornaments[0]).toMatchObject({ ...expected, isDecorative: true })
})

test.each([
  'display:none',
  'inline-size:0',
  'block-size:0',
  'background:none',
  'visibility:hidden',
  'opacity:0',
])('a box with %s is nothing', async (css) => {
  const { ornaments } = await styled(`.b-heading::after{background:red;${css}}`)
  expect(ornaments).toEqual([])
})

test('a ground that fades in ways no fill can is a picture, taken once and without words', async () => {
  const { scene, sheet } = await styled('.page{background:radial-gradient(circle,#fff,#24f)}')
  expect(sheet.background.is).toBe('picture')
  const [[key, file] = []] = scene.media
  expect(sheet.background).toEqual({ is: 'picture', media: key })
  expect([file?.width, file?.height]).toEqual([2560, 1440])
  const { dominant } = await sharp(file?.bytes).extract({ left: 0, top: 0, width: 200, height: 200 }).stats()
  expect(dominant.b).toBeGreaterThan(dominant.r)
})
