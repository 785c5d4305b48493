import { expect } from '@playwright/test'
import { comeAlive } from './come-alive.ts'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'
import { wordsIn, type Locale } from './words.ts'

const looks = [
  { locale: 'en', colorScheme: 'light', viewport: { width: 390, height: 844 } },
  { locale: 'de', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
] as const satisfies {
  locale: Locale
  colorScheme: 'light' | 'dark'
  viewport: { width: number; height: number }
}[]

for (const { locale, colorScheme, viewport } of looks) {
  test.describe(`in ${locale}, ${colorScheme}, ${viewport.width} px wide`, () => {
    test.use({ colorScheme, viewport, reducedMotion: 'reduce' })
    const t = wordsIn(locale)
    const pages = [
      { path: '', heading: t('home.title') },
      { path: '/templates', heading: t('templates.title') },
      { path: '/pricing', heading: t('pricing.title') },
      { path: '/sign-in', heading: t('account.signInTitle') },
      { path: '/sign-up', heading: t('account.signUpTitle') },
      { path: '/nowhere', heading: t('errors.notFoundTitle') },
    ]

    test('every public page can be read by everyone', async ({ page }) => {
      for (const { path, heading } of pages) {
        await page.goto(`/${locale}${path}`)
        await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
        await expectNoBarriers(page)
      }
    })
  })
}

test('the first visit is answered in the browser’s language', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page).toHaveURL(/\/de$/)
  await context.close()
})

test('a template is taken to the create page', async ({ page }) => {
  const t = wordsIn('en')
  await page.goto('/en/templates')
  await page
    .getByRole('link', { name: new RegExp(`^${t('templates.use')}`) })
    .first()
    .click()
  await expect(page).toHaveURL(/returnTo=.*template/)
})

test('a wrong password is explained and keeps what was typed', async ({ page }) => {
  const t = wordsIn('en')
  await page.goto('/en/sign-in')
  await comeAlive(page.getByLabel(t('account.email')))
  await page.getByLabel(t('account.email')).fill('nobody@example.com')
  await page.getByLabel(t('account.password'), { exact: true }).fill('not the password')
  await page.getByRole('button', { name: t('account.signIn') }).click()
  await expect(page.getByRole('alert').filter({ hasText: t('account.signInFailed') })).toBeVisible()
  await expect(page.getByLabel(t('account.email'))).toHaveValue('nobody@example.com')
})
