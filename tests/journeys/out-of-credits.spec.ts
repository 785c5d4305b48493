import { expect } from '@playwright/test'
import { journeyStage } from '../support/journey-stage.ts'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('en')
const prompt = 'A season report for a bicycle rental: 4,200 rentals, up 18 percent, and a plan for winter'
const LEFT = 3

test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })

test('without enough credits nothing is made, and the page says what is missing', async ({
  page,
  playwright,
}) => {
  const account = { email: `poor-${crypto.randomUUID()}@example.com`, password: 'a long passphrase' }
  await page.request.post('/api/users', { data: { ...account, name: 'Mara Lindner' } })
  await page.request.post('/api/users/login', { data: account })
  const { workspace, available } = (await (await page.request.get('/api/credits/balance')).json()) as {
    workspace: string
    available: number
  }
  await page.goto('/en/create?kind=document&images=false')
  const generate = page.getByRole('button', { name: /^Generate document\s· \d+ credits$/ })
  // Told by the catalog: the form takes what is typed from then on.
  await expect(page.getByText(t('create.demoTitle'))).toBeVisible()
  // The price of what is typed is known before the balance goes: else the button would tell of it already.
  const quoted = page.waitForResponse((answer) => {
    const asked = answer.url().endsWith('/quote') ? (answer.request().postData() ?? '') : ''
    return asked.includes(prompt) && asked.includes(workspace)
  })
  await page.getByLabel(t('create.prompt'), { exact: true }).fill(prompt)
  expect((await quoted).ok()).toBe(true)
  await expect(generate).toBeEnabled()

  // Meanwhile the balance goes, as when a colleague spends it.
  const admin = await playwright.request.newContext({ baseURL: journeyStage().url })
  await admin.post('/api/users/login', { data: journeyStage().admin })
  const adjusted = await admin.post('/api/credits/admin/adjust', {
    data: { workspace, amount: LEFT - available, reason: 'To see what happens without credits' },
  })
  expect(adjusted.ok()).toBe(true)
  await admin.dispose()

  const refused = page.waitForResponse((answer) => answer.url().endsWith('/api/designs/generate'))
  await generate.click()
  expect((await refused).status()).toBe(402)
  await expect(page.getByRole('main').getByRole('alert')).toContainText(/\d+ credits are missing/)
  await expect(page.getByLabel(t('create.prompt'), { exact: true })).toHaveValue(prompt)
  const toBilling = page.getByRole('link', { name: /^\d+ credits missing\s· Add credits/ })
  await expect(toBilling).toHaveAttribute('href', new RegExp(`/billing\\?workspace=${workspace}$`))
  await expectNoBarriers(page)

  // Told before the click from then on.
  await page.reload()
  await expect(toBilling).toBeVisible()
  await expect(page.getByText(new RegExp(`the workspace has ${LEFT}`))).toBeVisible()
  const designs = (await (await page.request.get('/api/designs?limit=1&draft=true')).json()) as {
    totalDocs: number
  }
  expect(designs.totalDocs).toBe(0)
  const balance = (await (await page.request.get('/api/credits/balance')).json()) as unknown
  expect(balance).toMatchObject({ available: LEFT, held: 0 })
})
