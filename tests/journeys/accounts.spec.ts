import { expect, type Page } from '@playwright/test'
import { comeAlive } from './come-alive.ts'
import { mailedLink } from './mailbox.ts'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'
import { wordsIn, type Locale } from './words.ts'

const password = 'a long passphrase'
const person = (name: string) => ({ name, email: `${name.toLowerCase()}-${crypto.randomUUID()}@example.com` })

const fillSignUp = async (page: Page, locale: Locale, who: { name: string; email?: string }) => {
  const t = wordsIn(locale)
  await comeAlive(page.getByLabel(t('account.name')))
  await page.getByLabel(t('account.name')).fill(who.name)
  if (who.email !== undefined) await page.getByLabel(t('account.email')).fill(who.email)
  await page.getByLabel(t('account.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: t('account.signUp') }).click()
}

/** Makes a design in one of several workspaces and finds it there; workspaces are named after who began them. */
const makeInWorkspace = async (page: Page, workspace: string) => {
  const t = wordsIn('en')
  await page.goto('/en/create?kind=graphic')
  await page.getByRole('combobox', { name: t('create.workspace'), exact: true }).click()
  await page.getByRole('option', { name: workspace, exact: true }).click()
  await page
    .getByLabel(t('create.prompt'), { exact: true })
    .fill('Poster for a flea market, Saturday 10 to 16')
  await expectNoBarriers(page)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: t('exports.export'), exact: true })).toBeVisible({
    timeout: 60_000,
  })

  await page.goto('/en/designs')
  const made = page.getByRole('listitem').getByRole('heading', { level: 2 })
  await expect(made).toHaveCount(1)
  const filter = page.getByRole('combobox', { name: t('designs.workspace'), exact: true })
  await filter.click()
  await page.getByRole('option', { name: workspace, exact: true }).click()
  await expect(page).toHaveURL(/[?&]workspace=[\w-]{36}/)
  await expect(made).toHaveCount(1)
  await expectNoBarriers(page)
}

test('from sign-up to a shared workspace and a new password', async ({ page }) => {
  const t = wordsIn('en')
  const [olga, gil] = [person('Olga'), person('Gil')]

  await page.goto('/en/sign-up')
  await fillSignUp(page, 'en', olga)
  await expect(page.getByRole('heading', { level: 1, name: t('create.title') })).toBeVisible()
  await expect(page.getByRole('complementary', { name: t('accounts.bannerLabel') })).toBeVisible()
  await page.goto('/en/members')
  await comeAlive(page.getByLabel(t('account.email')))
  await page.getByLabel(t('account.email')).fill(gil.email)
  await page.getByRole('button', { name: t('members.invite'), exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: t('members.inviteFailed') })).toBeVisible()

  await page.goto(await mailedLink(olga.email, /Confirm/))
  await expectNoBarriers(page)
  await page.getByRole('button', { name: t('accounts.verifyConfirm') }).click()
  await expect(page.getByText(t('accounts.verifyDone'))).toBeVisible()
  await expect(page.getByRole('complementary', { name: t('accounts.bannerLabel') })).toBeHidden()

  await page.goto('/en/members')
  await comeAlive(page.getByLabel(t('account.email')))
  await page.getByLabel(t('account.email')).fill(gil.email)
  await page.getByRole('button', { name: t('members.invite'), exact: true }).click()
  await expect(page.getByText(gil.email).first()).toBeVisible()
  await expectNoBarriers(page)

  // The guest opens the mail on a phone, in the dark.
  await page.context().clearCookies()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(await mailedLink(gil.email, /Olga invites you/))
  await expect(page.getByText(t('members.roleHints.editor'))).toBeVisible()
  await expectNoBarriers(page)
  await page.getByRole('link', { name: t('accounts.joinNew') }).click()
  await expect(page.getByLabel(t('account.email'))).toHaveValue(gil.email)
  await fillSignUp(page, 'en', { name: gil.name })
  await page.getByRole('button', { name: t('accounts.accept') }).click()
  await expect(page).toHaveURL(/\/en\/members\?workspace=/)
  await expect(page.getByRole('listitem').filter({ hasText: 'Olga' })).toBeVisible()
  await expect(
    page.getByRole('listitem').filter({ hasText: gil.name }).getByText(t('members.you')),
  ).toBeVisible()
  await expectNoBarriers(page)
  await makeInWorkspace(page, olga.name)

  await page.context().clearCookies()
  await page.goto('/en/sign-in')
  await page.getByRole('link', { name: t('account.forgot') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('accounts.forgotTitle') })).toBeVisible()
  await comeAlive(page.getByLabel(t('account.email')))
  await page.getByLabel(t('account.email')).fill(olga.email)
  await page.getByRole('button', { name: t('accounts.forgotSend') }).click()
  await expect(page.getByText(t('accounts.forgotSentTitle'))).toBeVisible()
  await expectNoBarriers(page)
  await page.goto(await mailedLink(olga.email, /new password/))
  await comeAlive(page.getByLabel(t('accounts.newPassword'), { exact: true }))
  await page.getByLabel(t('accounts.newPassword'), { exact: true }).fill('another long passphrase')
  await expectNoBarriers(page)
  await page.getByRole('button', { name: t('accounts.resetSave') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('designs.title') })).toBeVisible()
  // She sees what her guest made in her workspace, and has no filter for the only one she is in.
  await expect(page.getByRole('listitem').getByRole('heading', { level: 2 })).toHaveCount(1)
  await expect(page.getByRole('combobox', { name: t('designs.workspace') })).toHaveCount(0)
})

test.describe('in German, dark and narrow', () => {
  test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 }, locale: 'de-DE' })

  test('settings', async ({ page }) => {
    const t = wordsIn('de')
    await page.goto('/de/sign-up')
    await fillSignUp(page, 'de', person('Mara'))
    await expect(page.getByRole('heading', { level: 1, name: t('create.title') })).toBeVisible()
    await page.goto('/de/settings')
    await comeAlive(page.getByLabel(t('account.name')))
    await page.getByLabel(t('account.name')).fill('Mara Lindner')
    await page.getByRole('button', { name: t('settings.save'), exact: true }).click()
    await expect(page.getByText(t('settings.saved'))).toBeVisible()
    await page.getByLabel(t('settings.currentPassword'), { exact: true }).fill('not the password')
    await page.getByLabel(t('settings.newPassword'), { exact: true }).fill('another long passphrase')
    await page.getByRole('button', { name: t('settings.changePassword') }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'bisheriges Passwort' })).toBeVisible()
    await expectNoBarriers(page)
    await page.getByLabel(t('settings.currentPassword'), { exact: true }).fill(password)
    await page.getByRole('button', { name: t('settings.changePassword') }).click()
    await expect(page.getByText(t('settings.passwordChanged'))).toBeVisible()
    await page.getByRole('button', { name: t('settings.signOutEverywhere') }).click()
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('settings.signOutEverywhere') })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: t('account.signInTitle') })).toBeVisible()
  })
})

test('the panel’s own page for a forgotten password leads to the same mail', async ({ page }) => {
  const mara = person('Mara')
  const made = await page.request.post('/api/users', { data: { ...mara, password } })
  expect(made.ok()).toBe(true)
  // What is typed before the form has come alive is lost, and the form then says "sent" of an empty address, too.
  await expect(async () => {
    await page.goto('/admin/forgot')
    await page.locator('#field-email').fill(mara.email)
    const answered = page.waitForResponse(/forgot-password/, { timeout: 8_000 })
    await page.getByRole('button', { name: 'Submit' }).click()
    expect((await answered).ok()).toBe(true)
  }).toPass({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: 'Email Sent' })).toBeVisible()
  expect(await mailedLink(mara.email, /new password/)).toContain('/reset-password#')
})
