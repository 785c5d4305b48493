import { expect, type APIRequestContext } from '@playwright/test'
import { journeyStage } from '../support/journey-stage.ts'
import { comeAlive } from './come-alive.ts'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'
import { wordsIn } from './words.ts'

const t = wordsIn('en')

/** What the journeys' stage gives to every workspace. */
const WELCOME = '5,000'

/** Puts something up for sale, as a content admin does in the panel. */
const offer = async (request: APIRequestContext, title: string): Promise<void> => {
  const { admin } = journeyStage()
  const signedIn = await request.post('/api/users/login', { data: admin })
  const { token } = (await signedIn.json()) as { token: string }
  const prices = [
    { currency: 'eur', amount: 990 },
    { currency: 'jpy', amount: 1500 },
  ]
  const saved = await request.post('/api/credit-packs', {
    headers: { Authorization: `JWT ${token}` },
    data: { title, credits: 1200, active: true, prices },
  })
  expect(saved.status()).toBe(201)
}

test('a new person sees what there is, buys more and comes back to it', async ({ page, playwright }) => {
  const pack = `Reserve ${crypto.randomUUID().slice(0, 8)}`
  const admin = await playwright.request.newContext({ baseURL: journeyStage().url })
  await offer(admin, pack)
  await admin.dispose()

  await page.goto('/en/sign-up?returnTo=/en/billing')
  await comeAlive(page.getByLabel(t('account.name')))
  await page.getByLabel(t('account.name')).fill('Ines')
  await page.getByLabel(t('account.email')).fill(`ines-${crypto.randomUUID()}@example.com`)
  await page.getByLabel(t('account.password'), { exact: true }).fill('a long passphrase')
  await page.getByRole('button', { name: t('account.signUp') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('billing.title') })).toBeVisible()
  const inHeader = page.getByRole('banner').getByRole('link', { name: t('credits.balanceLabel') })
  await expect(inHeader).toContainText(`${WELCOME} credits`)
  const welcome = page.getByRole('listitem').filter({ hasText: t('billing.reasons.welcome') })
  await expect(welcome).toContainText(`+${WELCOME}`)

  await page.getByRole('radio', { name: 'Euro' }).click()
  const offered = page.getByRole('listitem').filter({ hasText: pack })
  await expectNoBarriers(page)
  await offered.getByRole('button', { name: '€9.90' }).click()
  await page.getByRole('button', { name: 'Pay', exact: true }).click()

  // Stripe's word comes by a webhook and a chore, and the page looks with growing pauses.
  await expect(page.getByRole('heading', { level: 1, name: '1,200 credits added' })).toBeVisible({
    timeout: 60_000,
  })
  await expect(inHeader).toContainText('6,200 credits')
  await expectNoBarriers(page)

  await page.getByRole('link', { name: t('billing.return.toBilling') }).click()
  const bought = page.getByRole('listitem').filter({ hasText: pack }).filter({ hasText: '+1,200' })
  await bought.getByRole('button').click()
  await expect(bought.getByText('€9.90')).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(`^${t('billing.receipt')}`) })).toBeVisible()
  await expectNoBarriers(page)
})
