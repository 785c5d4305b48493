import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { journeyStage } from '../support/journey-stage.ts'
import { makeHostileRecords } from '../xss/hostile-records.ts'
import { lookForScripts } from '../xss/look-for-scripts.ts'
import { away, payloads } from '../xss/payloads.ts'
import { comeAlive, openLivePreview } from './come-alive.ts'
import { test as base } from './watched.ts'
import { wordsIn } from './words.ts'

// What is proved is that nothing is let through: no policy may be what stops it.
base.use({ bypassCSP: true })

const name = payloads.find(({ text }) => text.startsWith('"><img'))?.text ?? ''
const prompt = `${payloads[15]?.text} a talk about ${payloads[31]?.text} for 40 people in </script><svg onload=xss(1)>`

const settledMs = 600

type Hostile = { seen: string[]; design: string; template: string }

/** Listens for everything a payload can do; the list stays empty. */
const listen = async (page: Page): Promise<string[]> => {
  const seen: string[] = []
  await page.context().exposeBinding('xss', ({ page: at }, index: number) => {
    seen.push(`${at.url()}: ran payload ${index}, ${payloads[index]?.text}`)
  })
  page.on('dialog', (dialog) => {
    seen.push(`${page.url()}: opened a dialog`)
    void dialog.dismiss()
  })
  page.context().on('request', (request) => {
    if (new URL(request.url()).hostname === away) seen.push(`${page.url()}: asked for ${request.url()}`)
  })
  return seen
}

/** Opens an address and looks at what became of it, in the page and in the frames it shows. */
const visit = async (page: Page, path: string, seen: string[]): Promise<void> => {
  await page.goto(path)
  // Long enough to come alive and to ask for what it lists; what comes later is listened to all the same.
  await page.waitForTimeout(settledMs)
  await lookAt(page, path, seen)
}

const lookAt = async (page: Page, path: string, seen: string[]): Promise<void> => {
  for (const frame of page.frames()) {
    const isPage = frame === page.mainFrame() || frame.url().includes('live-preview')
    const found = await frame.evaluate(lookForScripts, { allowScripts: isPage }).catch(() => [])
    seen.push(...found.map((what) => `${path} (${frame.url()}): ${what}`))
  }
}

/** Signs up a person whose name is a payload, and makes them an administrator. */
const signUp = async (page: Page, admin: { email: string; password: string }): Promise<string> => {
  const person = { email: `h-${crypto.randomUUID()}@example.com`, password: 'a long passphrase', name }
  const made = await page.request.post('/api/users', { data: person })
  expect(made.status()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }
  await page.request.post('/api/users/login', { data: admin })
  const raised = await page.request.patch(`/api/users/${doc.id}`, { data: { role: 'admin' } })
  expect(raised.status(), await raised.text()).toBe(200)
  await page.context().clearCookies()
  await page.request.post('/api/users/login', { data: person })
  const { user } = (await (await page.request.get('/api/users/me?depth=0')).json()) as {
    user: { memberships: { workspace: string }[] }
  }
  return user.memberships[0]?.workspace ?? ''
}

const finished = async (page: Page, job: string): Promise<void> => {
  await expect
    .poll(
      async () => ((await (await page.request.get(`/api/jobs/${job}`)).json()) as { status: string }).status,
      {
        timeout: 90_000,
      },
    )
    .toBe('succeeded')
}

const exported = async (page: Page, design: string, format: string): Promise<Buffer> => {
  const asked = await page.request.post(`/api/designs/${design}/exports`, { data: { format } })
  expect(asked.status(), await asked.text()).toBe(202)
  const { job, export: file } = (await asked.json()) as { job: { id: string }; export: { id: string } }
  await finished(page, job.id)
  return (await page.request.get(`/api/exports/${file.id}/file`)).body()
}

/** Where the links of a PDF lead, and what it would run. */
const pdfActions = async (bytes: Buffer): Promise<unknown[]> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise
  const found: unknown[] = [await pdf.getJSActions(), await pdf.getAttachments()].filter(Boolean)
  for (let number = 1; number <= pdf.numPages; number += 1) {
    for (const annotation of await (await pdf.getPage(number)).getAnnotations()) {
      const { url, unsafeUrl, actions } = annotation as {
        url?: string
        unsafeUrl?: string
        actions?: unknown
      }
      if (actions) found.push(actions)
      if (unsafeUrl && !/^(?:https?|mailto|tel):/.test(url ?? unsafeUrl)) found.push(unsafeUrl)
    }
  }
  return found
}

/** A person with a hostile name whose workspace is full of hostile records; what they see is listened to. */
const test = base.extend<{ hostile: Hostile }>({
  hostile: async ({ page }, give) => {
    const seen = await listen(page)
    const workspace = await signUp(page, journeyStage().admin)
    const { remove, ...records } = await makeHostileRecords(page.request, workspace)
    await give({ seen, ...records })
    await remove()
    expect(seen).toEqual([])
  },
})

test('texts that would be scripts stay texts on the site', async ({ page, hostile }) => {
  const { seen, design, template } = hostile
  const asked = await page.request.post('/api/designs/generate', {
    data: { kind: 'slides', prompt, pages: 3, images: false },
  })
  expect(asked.status(), await asked.text()).toBe(202)
  const made = (await asked.json()) as { design: { id: string } }
  await visit(page, `/en/designs/${made.design.id}`, seen)
  await expect(page.getByRole('button', { name: wordsIn('en')('exports.export'), exact: true })).toBeVisible({
    timeout: 60_000,
  })
  await lookAt(page, 'the finished design', seen)
  const text = encodeURIComponent(`${name}${prompt}`)
  for (const path of [
    `/en/designs/${design}`,
    `/de/designs?search=${text}&page=${text}`,
    `/en/templates?kind=${text}`,
    `/en/create?template=${template}&prompt=${text}&kind=${text}`,
    `/en/sign-in?returnTo=javascript:xss(1)`,
    `/${text}`,
    `/api/designs?where[${text}][equals]=${text}`,
  ]) {
    await visit(page, path, seen)
  }
})

test('signing in leads nowhere but to a place of this site', async ({ page, hostile }) => {
  const { seen } = hostile
  const t = wordsIn('en')
  const { admin } = journeyStage()
  for (const returnTo of ['javascript:xss(1)', `//${away}/`, `/\\${away}/`, `https://${away}/`]) {
    // Else the page before may notice that it is signed out and leave for the sign-in by itself.
    await page.goto('about:blank')
    await page.context().clearCookies()
    await page.goto(`/en/sign-in?returnTo=${encodeURIComponent(returnTo)}`)
    await comeAlive(page.getByLabel(t('account.email')))
    await page.getByLabel(t('account.email')).fill(admin.email)
    await page.getByLabel(t('account.password'), { exact: true }).fill(admin.password)
    await page.getByRole('button', { name: t('account.signIn') }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'), { waitUntil: 'load' })
    expect(new URL(page.url()).origin).toBe(new URL(journeyStage().url).origin)
  }
  await lookAt(page, 'after signing in', seen)
})

test('texts that would be scripts stay texts in the panel', async ({ page, hostile }) => {
  // Every list and form of the panel, one after another.
  test.slow()
  const { seen, design, template } = hostile
  await page.goto('/admin')
  const lists = await page
    .locator('nav a[href^="/admin/"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  expect(lists.length).toBeGreaterThan(5)
  for (const path of [
    ...new Set(lists.filter((path) => path !== '/admin/logout')),
    `/admin/collections/designs/${design}/versions`,
    `/admin/collections/templates/${template}`,
    '/admin/account',
    `/admin/collections/designs?search=${encodeURIComponent(prompt)}`,
  ]) {
    await visit(page, path, seen)
  }
  await visit(page, `/admin/collections/designs/${design}`, seen)
  for (const button of await page.getByRole('button', { name: 'Show All' }).all()) await button.click()
  await openLivePreview(page)
  await lookAt(page, 'the open form', seen)
})

test('texts that would be scripts stay texts in exports', async ({ page, hostile }, info) => {
  const { seen, design } = hostile
  const folder = info.outputPath('html')
  for (const [file, bytes] of Object.entries(unzipSync(await exported(page, design, 'html')))) {
    await mkdir(join(folder, dirname(file)), { recursive: true })
    await writeFile(join(folder, file), bytes)
  }
  await page.goto(pathToFileURL(join(folder, 'index.html')).href)
  const found = await page.evaluate(lookForScripts, {})
  seen.push(...found.filter((what) => what !== '<link> is there').map((what) => `HTML export: ${what}`))
  expect(await pdfActions(await exported(page, design, 'pdf'))).toEqual([])
})
