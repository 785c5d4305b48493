import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { launch } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BrowserPool } from './browser-pool.ts'
import { inherited } from './inherited.ts'
import { resolveChromium } from './resolve-chromium.ts'

const hits: string[] = []
const canary = createServer((request, response) => {
  hits.push(request.url ?? '')
  response.end()
})
let connections = 0
canary.on('connection', () => (connections += 1))
const pool = new BrowserPool({ tabs: 1 })

beforeAll(async () => {
  await new Promise<void>((done) => canary.listen(0, '127.0.0.1', done))
})

afterAll(async () => {
  await pool.close()
  canary.close()
})

/** A document that tries every way out of a page we know of. */
const leaky = (origin: string) => `<!doctype html><html><head><title>Leaky</title>
<link rel="stylesheet" href="${origin}/stylesheet">
<link rel="icon" href="${origin}/icon.png">
<link rel="prefetch" href="${origin}/prefetch">
<link rel="preload" as="image" href="${origin}/preload">
<link rel="modulepreload" href="${origin}/modulepreload">
<link rel="preconnect" href="${origin}">
<link rel="dns-prefetch" href="${origin}">
<link rel="prerender" href="${origin}/prerender">
<link rel="manifest" href="${origin}/manifest">
<meta http-equiv="refresh" content="0;url=${origin}/refresh">
<meta http-equiv="content-security-policy" content="report-uri ${origin}/report">
<script>fetch('${origin}/fetch'); new WebSocket('${origin.replace('http', 'ws')}/socket'); open('${origin}/open')</script>
<script src="${origin}/script"></script>
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${origin}/speculation"]}]}</script>
<style>
@import url('${origin}/import');
@font-face { font-family: Leak; src: url('${origin}/font') }
body { font-family: Leak; background: url('${origin}/background'); cursor: url('${origin}/cursor'), auto }
li { list-style-image: url('${origin}/list') } p::before { content: url('${origin}/content') }
</style></head><body>
<p>Leak</p><ul><li>one</li></ul>
<img src="${origin}/img"><img srcset="${origin}/srcset 2x"><picture><source srcset="${origin}/source"><img></picture>
<iframe src="${origin}/iframe"></iframe><iframe srcdoc="<img src='${origin}/srcdoc'>"></iframe>
<object data="${origin}/object"></object><embed src="${origin}/embed">
<video src="${origin}/video" poster="${origin}/poster" autoplay></video><audio src="${origin}/audio" autoplay></audio>
<svg><image href="${origin}/svg-image"/><use href="${origin}/use#a"/></svg>
<img src="file:///etc/passwd"><iframe src="file:///etc/passwd"></iframe>
<img src="x" onerror="fetch('${origin}/onerror')"><a href="${origin}/link" ping="${origin}/ping">link</a>
<form action="${origin}/form"><input type="image" src="${origin}/input"></form>
</body></html>`

test('nothing in a document reaches a server on this machine', async () => {
  const origin = `http://127.0.0.1:${(canary.address() as AddressInfo).port}`
  const html = leaky(origin)
  expect(html.split(origin).length).toBeGreaterThan(30)

  const bytes = await pool.run(async (page) => {
    await page.show(html)
    // A meta refresh, a prerender and speculation rules act after the load event.
    await new Promise((later) => setTimeout(later, 500))
    return page.pdf()
  })

  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(hits).toEqual([])
  expect(connections).toBe(0)
})

test('the same document outside the wall does reach it', async () => {
  const { args, env = {}, executablePath } = await resolveChromium()
  const browser = await launch({
    args,
    env: { ...inherited(), ...env },
    executablePath,
    headless: 'shell',
    pipe: true,
  })
  const page = await browser.newPage()
  await page
    .setContent(leaky(`http://127.0.0.1:${(canary.address() as AddressInfo).port}`))
    .catch(() => undefined)
  await expect.poll(() => new Set(hits).size).toBeGreaterThan(15)
  await browser.close()
})
