import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { comeAlive } from './come-alive.ts'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'
import { wordsIn, type Locale } from './words.ts'

type Stage = {
  /** Also follows the credits from the price to the history. */
  followsCredits?: true
  locale: Locale
  colorScheme: 'light' | 'dark'
  viewport: { width: number; height: number }
  prompt: string
}

const stages: Stage[] = [
  {
    followsCredits: true,
    locale: 'en',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    prompt:
      'Pitch a repair café in Leipzig to the city: 3 staff, 240 repairs in the first year, 18,000 euros needed',
  },
  {
    locale: 'de',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    prompt: 'Ein Reparaturcafé in Leipzig der Stadt vorstellen: 3 Leute, 240 Reparaturen, 18.000 Euro Bedarf',
  },
]

const signUp = async (page: Page, locale: Locale): Promise<void> => {
  const t = wordsIn(locale)
  await page.goto(`/${locale}/create`)
  await expect(page).toHaveURL(/\/sign-in\?returnTo=/)
  await page
    .getByRole('main')
    .getByRole('link', { name: t('account.signUp') })
    .click()
  await comeAlive(page.getByLabel(t('account.name')))
  await page.getByLabel(t('account.name')).fill('Mara Lindner')
  await page.getByLabel(t('account.email')).fill(`mara-${crypto.randomUUID()}@example.com`)
  await page.getByLabel(t('account.password'), { exact: true }).fill('a long passphrase')
  await page.getByRole('button', { name: t('account.signUp') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('create.title') })).toBeVisible()
}

/** Clicks a format and takes the file the browser is handed. */
const downloaded = async (page: Page, format: RegExp): Promise<{ begins: string; name: string }> => {
  const downloading = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: format }).click()
  const download = await downloading
  const bytes = await readFile(await download.path())
  return { begins: bytes.subarray(0, 4).toString(), name: download.suggestedFilename() }
}

/** Types what is wanted; the answer is what it costs then. */
const typePriced = async (page: Page, locale: Locale, prompt: string): Promise<number> => {
  const quoted = page.waitForResponse(
    (answer) =>
      answer.url().endsWith('/api/designs/generate/quote') &&
      (answer.request().postData() ?? '').includes(prompt),
  )
  await page.getByLabel(wordsIn(locale)('create.prompt'), { exact: true }).fill(prompt)
  const { credits } = (await (await quoted).json()) as { credits: number }
  return credits
}

const creditsIn = (text: string | null): number =>
  Number(/([\d,]+) credit/.exec(text ?? '')?.[1]?.replaceAll(',', ''))

/** The design says what it used, no more than its button said; the history has the same amount. */
const expectPaid = async (page: Page, price: number): Promise<void> => {
  const t = wordsIn('en')
  const receipt = page.getByRole('main').getByText(/\d+ credits? used/)
  await expect(receipt).toBeVisible()
  const used = creditsIn(await receipt.textContent())
  expect(used).toBeGreaterThan(0)
  expect(used).toBeLessThanOrEqual(price)
  await page.goto('/en/billing')
  const entry = page.getByRole('listitem').filter({ hasText: t('billing.verbs.capture') })
  await expect(entry.filter({ hasText: `\u2212${used}` }).first()).toBeVisible()
  await expectNoBarriers(page)
  await page.goto('/en/usage')
  await expect(page.getByRole('heading', { name: t('usage.byKind') })).toBeVisible()
  await expectNoBarriers(page)
}

for (const { followsCredits, locale, colorScheme, viewport, prompt } of stages) {
  test.describe(`in ${locale}, ${colorScheme}, ${viewport.width} px wide`, () => {
    test.use({ colorScheme, viewport, locale: locale === 'de' ? 'de-DE' : 'en-GB' })

    test('from a prompt to files', async ({ page }) => {
      const t = wordsIn(locale)
      await signUp(page, locale)
      await expect(page.getByText(t('create.demoTitle'))).toBeVisible()
      await expectNoBarriers(page)

      const price = await typePriced(page, locale, prompt)
      await page
        .getByRole('button', {
          name: new RegExp(`^${t('create.generate.slides')}\\s· ${price} Credits$`, 'i'),
        })
        .click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/designs/[\\w-]+$`))

      // Export is offered once every page has arrived.
      const exportButton = page.getByRole('button', { name: t('exports.export'), exact: true })
      await expect(exportButton).toBeVisible({ timeout: 60_000 })
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
      await expectNoBarriers(page)

      await page.keyboard.press('End')
      await expect(page.getByRole('button', { name: t('viewer.next') })).toBeDisabled()
      await page.keyboard.press('Home')
      await expect(page.getByRole('button', { name: t('viewer.previous') })).toBeDisabled()
      const sheet = page.getByRole('region').frameLocator('iframe').first()
      await expect(sheet.getByRole('heading').first()).toBeVisible()

      await exportButton.click()
      expect(await downloaded(page, /^PDF/)).toMatchObject({
        begins: '%PDF',
        name: expect.stringMatching(/\.pdf$/),
      })
      await expect(page.getByText(t('exports.ready'))).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('radio', { name: '2×' }).click()
      expect(await downloaded(page, /^PNG/)).toMatchObject({
        begins: 'PK\u0003\u0004',
        name: expect.stringMatching(/\.zip$/),
      })
      expect(await downloaded(page, /^HTML/)).toMatchObject({
        begins: 'PK\u0003\u0004',
        name: expect.stringMatching(/\.zip$/),
      })

      await page.goto(`/${locale}/designs`)
      await expect(page.getByRole('listitem').getByRole('heading', { level: 2 })).toHaveCount(1)
      await expectNoBarriers(page)
      if (followsCredits) {
        const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) })
        await card.getByRole('link').first().click()
        await expectPaid(page, price)
      }
    })
  })
}
