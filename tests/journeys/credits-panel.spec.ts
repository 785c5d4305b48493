import { expect } from '@playwright/test'
import { journeyStage } from '../support/journey-stage.ts'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'

const stages = [
  { name: 'wide and light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'narrow and dark', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

for (const { name, colorScheme, viewport } of stages) {
  test.describe(name, () => {
    test.use({ colorScheme, viewport })

    test('an admin grants credits for a reason and finds them in the entries', async ({ page }) => {
      const { admin } = journeyStage()
      const answer = await page.request.post('/api/users/login', { data: admin })
      expect(answer.ok()).toBe(true)
      const workspaceName = `Granted ${crypto.randomUUID()}`
      const made = await page.request.post('/api/workspaces', { data: { name: workspaceName } })
      const { doc } = (await made.json()) as { doc: { id: string } }

      await page.goto(`/admin/credits/accounts/${doc.id}`)
      const form = page.locator('.credits-change')
      const reason = `For the fair, ${name}`
      // What is typed before the form has come alive is lost, so a person in a hurry types again.
      await expect(async () => {
        await form.getByLabel('Credits', { exact: true }).fill('250')
        await expect(form.getByText('250 (now 0)')).toBeVisible({ timeout: 2_000 })
      }).toPass({ timeout: 30_000 })
      await form.getByLabel('Reason', { exact: true }).fill(reason)
      await form.getByRole('button', { name: 'Grant 250 credits' }).click()
      const entry = page.getByRole('row').filter({ hasText: reason })
      await expect(entry).toContainText('+250')
      await expect(entry).toContainText(admin.email)
      // A message stays as long as the pointer rests on it.
      await page.mouse.move(0, 0)
      await expect(page.locator('.payload-toast-item')).toHaveCount(0, { timeout: 30_000 })
      await expectNoBarriers(page, '.credits-area')

      await page.goto('/admin/credits')
      await expect(page.getByRole('heading', { name: 'Where credits came from and went' })).toBeVisible()
      await expectNoBarriers(page, '.credits-area')

      await page.goto(`/admin/collections/workspaces/${doc.id}`)
      await page.getByRole('link', { name: 'Open account' }).click()
      await expect(page).toHaveURL(new RegExp(`/admin/credits/accounts/${doc.id}$`))
    })
  })
}
