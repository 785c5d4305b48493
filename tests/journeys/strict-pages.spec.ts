import { expect, type Page } from '@playwright/test'
import { journeyStage } from '../support/journey-stage.ts'
import { tinyPng } from '../support/wire/tiny-png.ts'
import { comeAlive } from './come-alive.ts'
import { test, watch } from './watched.ts'
import { wordsIn, type Locale } from './words.ts'

// What these pages do, they do under their policy: `test` fails on everything the browser had to refuse.

test.beforeEach(async ({ page }) => {
  expect((await page.request.post('/api/users/login', { data: journeyStage().admin })).ok()).toBe(true)
})

const choose = async (page: Page, locale: Locale, choice: string): Promise<void> => {
  await page.getByRole('button', { name: wordsIn(locale)('account.menu'), exact: true }).click()
  await page.getByRole('menuitemradio', { name: choice }).click()
  await page.keyboard.press('Escape')
}

test('appearance and language change without a reload', async ({ page }) => {
  await page.goto('/en/designs')
  await choose(page, 'en', wordsIn('en')('site.themes.dark'))
  await expect(page.locator('html')).toHaveClass(/dark/)
  await choose(page, 'en', 'Deutsch')
  await expect(page).toHaveURL(/\/de\/designs/)
  await choose(page, 'de', wordsIn('de')('site.themes.light'))
  await expect(page.locator('html')).not.toHaveClass(/dark/)
})

test('pages that arrive while a design is made show their fonts and pictures', async ({ page }) => {
  const asked = await page.request.post('/api/designs/generate', {
    data: { kind: 'slides', prompt: 'A tour of the harbour for 40 visitors', pages: 3 },
  })
  const { design } = (await asked.json()) as { design: { id: string } }
  // However fast it is made: a page that thinks it is not over yet follows it from its first event.
  await page.route('**/api/jobs?*', async (route) => {
    const response = await route.fetch()
    const list = (await response.json()) as { docs: { status: string }[] }
    await route.fulfill({
      response,
      json: { ...list, docs: list.docs.map((job) => ({ ...job, status: 'running' })) },
    })
  })
  const streamed = () => page.frames().filter((frame) => frame.url() === 'about:srcdoc')
  // The frames are there for a moment only: the next page, or the finished design, takes their place.
  await expect(async () => {
    await page.goto(`/en/designs/${design.id}`)
    await expect.poll(() => streamed().length, { timeout: 10_000, intervals: [50] }).toBeGreaterThan(0)
    const drawn = await streamed()[0]?.evaluate(async () => ({
      fonts: [...(await document.fonts.ready)].map(({ status }) => status),
      ground: getComputedStyle(document.querySelector('.page') ?? document.body).display,
    }))
    expect(drawn?.fonts).toContain('loaded')
    expect(drawn?.fonts).not.toContain('error')
    // Set by the style element of the frame.
    expect(drawn?.ground).toBe('flex')
  }).toPass({ timeout: 60_000 })
})

test('the panel edits rich text, takes pictures and changes its appearance', async ({ page }) => {
  const { docs } = (await (await page.request.get('/api/templates?limit=1&depth=0')).json()) as {
    docs: { kind: string; theme: string; pages: object[] }[]
  }
  const { user } = (await (await page.request.get('/api/users/me?depth=0')).json()) as {
    user: { memberships: { workspace: string }[] }
  }
  const workspace = user.memberships[0]?.workspace
  const text = {
    type: 'text',
    text: 'Plain words',
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
    version: 1,
  }
  const element = { direction: null, format: '', indent: 0, version: 1 }
  const body = {
    root: {
      ...element,
      type: 'root',
      children: [{ ...element, type: 'paragraph', textFormat: 0, textStyle: '', children: [text] }],
    },
  }
  const made = await page.request.post('/api/designs?draft=true', {
    data: {
      title: 'Strict',
      kind: 'document',
      theme: docs[0]?.theme,
      language: 'en',
      workspace,
      pages: [{ layout: 'document-article', blocks: [{ blockType: 'text', body }, { blockType: 'image' }] }],
    },
  })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }
  await page.goto(`/admin/collections/designs/${doc.id}`)
  // What is clicked before the form has come alive is lost.
  const editor = page.locator('[data-lexical-editor]').first()
  await expect(async () => {
    await page.getByRole('button', { name: 'Show All' }).first().click()
    await editor.click({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
  await page.keyboard.press('End')
  await page.keyboard.type(' and /')
  await expect(page.locator('.slash-menu-popup')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+B')
  await expect(editor.locator('strong')).toBeVisible()

  await page.goto('/admin/collections/assets/create')
  await comeAlive(page.locator('input[type=file]'))
  await page.locator('input[type=file]').setInputFiles({
    name: 'plate.png',
    mimeType: 'image/png',
    buffer: Buffer.from(tinyPng, 'base64'),
  })
  await expect(page.locator('.file-field img, .file-field .thumbnail').first()).toBeVisible()

  await page.goto('/admin/account')
  await comeAlive(page.getByText('Dark', { exact: true }))
  await page.getByText('Dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByText('Automatic', { exact: true }).click()
})

test('the policy stops what gets into a page all the same', async ({ browser }) => {
  for (const [bypassCSP, path] of [
    [false, '/en'],
    [false, '/admin'],
    [true, '/en'],
  ] as const) {
    const context = await browser.newContext({ bypassCSP })
    const refused = await watch(context)
    const page = await context.newPage()
    const ran: string[] = []
    await page.exposeFunction('ran', (what: string) => void ran.push(what))
    await page.goto(path)
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src=x: onerror="ran(1)"><a href="javascript:ran(2)" id=out>x</a><style>body{outline:1px solid}</style><iframe srcdoc="<script>parent.ran(3)</script>"></iframe>',
      )
      document.getElementById('out')?.click()
    })
    await page.waitForTimeout(500)
    const outline = await page.evaluate(() => getComputedStyle(document.body).outlineStyle)
    expect({ ran: ran.length, outline, refused: refused.length > 0 }).toEqual(
      bypassCSP ? { ran: 3, outline: 'solid', refused: false } : { ran: 0, outline: 'none', refused: true },
    )
    await context.close()
  }
})
