import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { BrowserPool } from './browser-pool.ts'

const browsers = new BrowserPool()

afterAll(() => browsers.close())

const styles = `body{margin:0;counter-reset:line 4;quotes:'«' '»'}
#bar{position:relative;height:50px}#bar::before{content:'';position:absolute;inset:10px 20px auto auto;width:30px;height:5px;background:#f00}
#said::after{content:open-quote counter(line) ' of';display:block;height:20px}
#gone::before{content:'x';display:none}`

test('pseudo-elements are found by their elements, with their places and what they say', async () => {
  const html = `<!doctype html><html><head><style>${styles}</style></head><body><div id="bar"></div><p id="said">Word</p><p id="gone"></p></body></html>`
  await browsers.run(async (page) => {
    await page.resize({ width: 400, height: 300, scale: 1 })
    await page.show(html)
    const boxes = await page.pseudoBoxes()
    const order = await page.inPage(() =>
      Object.fromEntries(Array.from(document.querySelectorAll('*'), (each, index) => [each.id, index])),
    )
    expect(boxes).toMatchObject([
      { element: order['bar'], pseudo: 'before', text: '', x: 350, y: 10, width: 30, height: 5 },
      { element: order['said'], pseudo: 'after', text: '«4 of', x: 0, height: 20 },
    ])
  })
})

test('a picture of a part lets the ground through where nothing is drawn, and the next one does not', async () => {
  await browsers.run(async (page) => {
    await page.resize({ width: 200, height: 100, scale: 1 })
    await page.show('<style>body{margin:0}div{width:50px;height:50px;background:#00f}</style><div></div>')
    const part = { x: 25, y: 0, width: 50, height: 50 }
    const clear = await sharp(await page.picture({ ...part, scale: 2, isTransparent: true }))
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect([clear.info.width, clear.info.height, clear.info.channels]).toEqual([100, 100, 4])
    expect([...clear.data.subarray(0, 4)]).toEqual([0, 0, 255, 255])
    expect(clear.data.at(99 * 4 + 3)).toBe(0)
    const usual = await sharp(await page.picture(part))
      .removeAlpha()
      .raw()
      .toBuffer()
    expect([...usual.subarray(49 * 3, 50 * 3)]).toEqual([255, 255, 255])
  })
})
