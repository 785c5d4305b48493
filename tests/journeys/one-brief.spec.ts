import { expect } from '@playwright/test'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('en')
const prompt =
  'A season report for a bicycle rental: 4,200 rentals, up 18 percent, 36 new bicycles and a plan for winter'
const wish = 'Say it shorter'

test.use({ viewport: { width: 390, height: 844 } })

test('two kinds from one brief, and one page written again', async ({ page }) => {
  const account = { email: `two-${crypto.randomUUID()}@example.com`, password: 'a long passphrase' }
  await page.request.post('/api/users', { data: { ...account, name: 'Mara Lindner' } })
  await page.request.post('/api/users/login', { data: account })

  await page.goto('/en/create?kind=document')
  // Told by the catalog: the form takes what is typed from then on.
  await expect(page.getByText(t('create.demoTitle'))).toBeVisible()
  await page.getByLabel(t('create.prompt'), { exact: true }).fill(prompt)
  await page.getByRole('switch', { name: t('create.images') }).click()
  await page.getByRole('button', { name: t('create.moreOptions') }).click()
  await page.getByLabel(t('create.audience')).fill('The board')
  await page
    .getByRole('toolbar', { name: t('create.also') })
    .getByRole('button', { name: 'Graphic' })
    .click()
  await expectNoBarriers(page)
  await page.getByRole('button', { name: t('create.generate.several') }).click()
  await expect(page).toHaveURL(/\/en\/designs\/[\w-]{36}/)
  await expect(page.getByRole('button', { name: t('exports.export'), exact: true })).toBeVisible({
    timeout: 60_000,
  })

  await page.keyboard.press('ArrowRight')
  const text = page.frameLocator(`iframe[title="${t('viewer.pageTitle').replace('{number}', '2')}"]`)
  await expect(text.getByRole('heading').first()).toBeVisible()
  const before = await text.locator('body').innerText()
  await page.getByRole('button', { name: t('rewrite.title') }).click()
  await page.getByLabel(t('rewrite.wish')).fill(wish)
  await expectNoBarriers(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: /Page \d is/ })).toBeVisible()
  await expect(page.getByRole('button', { name: t('rewrite.cancel') })).toHaveCount(0, { timeout: 30_000 })
  await expect.poll(() => text.locator('body').innerText()).not.toBe(before)
  await expectNoBarriers(page)

  await page.goto('/en/designs')
  await expect(page.getByRole('listitem').getByRole('heading', { level: 2 })).toHaveCount(2, {
    timeout: 30_000,
  })
})
