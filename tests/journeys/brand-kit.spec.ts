import { expect } from '@playwright/test'
import { journeyStage } from '../support/journey-stage.ts'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('en')
const name = `Tram & Co ${crypto.randomUUID()}`

test('a content admin makes a brand kit, and a design wears it', async ({ page }) => {
  const { admin } = journeyStage()
  await page.request.post('/api/users/login', { data: admin })
  await page.goto('/admin/collections/brand-kits/create')
  // Somebody who may edit in every workspace is asked for one first, and again when the form was not alive yet.
  const whose = page.getByRole('dialog')
  await whose.waitFor()
  // What is typed before the form has come alive is lost, so a person in a hurry types again.
  await expect(async () => {
    if (await whose.isVisible()) {
      await whose.getByRole('combobox').fill('Admin', { timeout: 4_000 })
      await whose.getByRole('option', { name: 'Admin', exact: true }).click({ timeout: 4_000 })
      await whose.getByRole('button', { name: 'Confirm' }).click({ timeout: 4_000 })
      await expect(whose).toBeHidden({ timeout: 4_000 })
    }
    await page.locator('#field-name').fill(name, { timeout: 4_000 })
    await page.locator('#field-primary').fill('#0b6e4f', { timeout: 4_000 })
    await page.getByRole('button', { name: 'Save' }).click({ timeout: 4_000 })
    await expect(page.locator('.payload-toast-item')).toContainText('successfully', { timeout: 4_000 })
  }).toPass({ timeout: 60_000 })

  await page.goto('/en/create?kind=graphic')
  // Told by the catalog: the form takes what is typed from then on.
  await expect(page.getByText(t('create.demoTitle'))).toBeVisible()
  await page
    .getByLabel(t('create.prompt'), { exact: true })
    .fill('Poster: the night tram runs every 20 minutes from 1 September')
  await page.getByRole('button', { name: t('create.moreOptions') }).click()
  await page.getByRole('combobox', { name: t('create.brandKit'), exact: true }).click()
  await page.getByRole('option', { name }).click()
  await expectNoBarriers(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: t('exports.export'), exact: true })).toBeVisible({
    timeout: 60_000,
  })

  const sheet = page.frameLocator('iframe').first()
  await expect(sheet.getByRole('heading').first()).toBeVisible()
  const worn = await sheet
    .locator('.page')
    .first()
    .evaluate((element) => getComputedStyle(element).getPropertyValue('--accent'))
  // The brand's hue, in whatever lightness reads well.
  expect(worn).toMatch(/ 164\.85\)/)
})
