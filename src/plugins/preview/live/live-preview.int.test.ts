import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Browser, launch } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPlaten, testPlaten } from '../../../../tests/support/test-platen.ts'
import type { TestUser } from '../../../../tests/support/test-user.ts'

let platen: TestPlaten
let owner: TestUser
let browser: Browser

// Stands in for the panel: a page of the same origin that embeds the preview and tells it the form's data.
const panel = `<!doctype html><title>Panel</title><iframe src="/api/designs/live-preview" style="width:700px;height:900px"></iframe>
<script>
  const told = (data) => document.querySelector('iframe').contentWindow.postMessage({ type: 'payload-live-preview', data, locale: 'en' }, location.origin)
  addEventListener('message', (event) => { if (event.data.ready) window.ready = true })
</script>`

const server = createServer(async (request, response) => {
  if (request.url === '/panel') return response.setHeader('content-type', 'text/html').end(panel)
  const body = await text(request)
  const answer = await platen.api(request.method ?? 'GET', request.url ?? '/', {
    as: owner,
    ...(body ? { body } : {}),
    headers: {
      host: request.headers.host ?? '',
      'content-type': request.headers['content-type'] ?? 'text/plain',
    },
  })
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  return response.end(Buffer.from(await answer.response.arrayBuffer()))
})

const form = (first: string) => ({
  title: 'A design',
  kind: 'document',
  theme: 'broadsheet',
  language: 'en',
  workspace: owner.workspace,
  pages: [first, 'Second'].map((words) => ({
    layout: 'document-article',
    blocks: [{ blockType: 'heading', title: words }],
  })),
})

beforeAll(async () => {
  platen = await testPlaten()
  owner = await platen.makeUser()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // Loaded only now: it reads the environment, which `testPlaten` has set.
  const { resolveChromium } = await import('#plugins/exports/index.ts')
  const { args, env = {}, executablePath } = await resolveChromium()
  browser = await launch({
    args,
    env: { ...process.env, ...env },
    executablePath,
    headless: 'shell',
    pipe: true,
  })
})

afterAll(async () => {
  await browser?.close()
  server.close()
  await platen?.close()
})

test('the preview follows the form, keeps its last good pages and runs nothing of the design', async () => {
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/panel`)
  await page.waitForFunction('window.ready')
  const tell = (data: object) => page.evaluate(`told(${JSON.stringify(data)})`)
  const live = () => page.frames().find((frame) => frame.url().includes('live-preview'))
  const frames = async () => {
    const elements = (await live()?.$$('iframe')) ?? []
    return Promise.all(elements.map((element) => element.contentFrame()))
  }
  const sheets = async () =>
    Promise.all((await frames()).map((frame) => frame.evaluate(() => document.body.innerText)))
  const status = () => live()?.evaluate(() => document.querySelector('[role=status]')?.textContent)

  await tell(form('First draft'))
  await expect
    .poll(sheets, { timeout: 10_000 })
    .toEqual([expect.stringContaining('First draft'), expect.stringContaining('Second')])
  await expect.poll(status).toBe('')
  const [, second] = await frames()

  await tell(form('Second draft'))
  await expect.poll(async () => (await sheets())[0], { timeout: 10_000 }).toContain('Second draft')
  // Only the page that changed was drawn again.
  expect((await frames())[1]).toBe(second)

  await tell({ ...form('Broken'), theme: 'there-is-none' })
  await expect.poll(status, { timeout: 10_000 }).toContain('cannot be shown')
  expect((await sheets())[0]).toContain('Second draft')

  const [first] = await frames()
  const fonts = await first?.evaluate(() =>
    document.fonts.ready.then((set) => [...set].map((font) => font.status)),
  )
  expect(fonts).toContain('loaded')
  const frame = await live()?.$eval('iframe', (element) => ({
    sandbox: element.getAttribute('sandbox'),
    scale: element.style.transform,
  }))
  expect(frame?.sandbox).toBe('')
  expect(frame?.scale).toMatch(/^scale\(0\.\d+\)$/)
  expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
})
