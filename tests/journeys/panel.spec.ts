import { expect } from '@playwright/test'
import { journeyStage } from '../support/journey-stage.ts'
import { openLivePreview } from './come-alive.ts'
import { test } from './watched.ts'

test.beforeEach(async ({ page }) => {
  const { admin } = journeyStage()
  const answer = await page.request.post('/api/users/login', { data: admin })
  expect(answer.ok()).toBe(true)
})

test('a content admin looks at a design beside its form and finds its job', async ({ page }) => {
  const asked = await page.request.post('/api/designs/generate', {
    data: { kind: 'slides', prompt: 'A tour of the harbour for 40 visitors', pages: 3, images: false },
  })
  const { design, job } = (await asked.json()) as { design: { id: string }; job: { id: string } }
  await expect
    .poll(
      async () =>
        ((await (await page.request.get(`/api/jobs/${job.id}`)).json()) as { status: string }).status,
    )
    .toBe('succeeded')

  await page.goto(`/admin/collections/designs/${design.id}`)
  await expect(page.getByLabel('Title', { exact: false }).first()).not.toBeEmpty()
  await openLivePreview(page)

  await page.goto('/admin/collections/jobs')
  await expect(page.getByText('Succeeded').first()).toBeVisible()
})

test('a wrong value is told at its field', async ({ page }) => {
  await page.goto('/admin/collections/users/create')
  // What is typed before the form has come alive is lost, so a person in a hurry types again.
  await expect(async () => {
    await page.locator('#field-email').fill('not-yet@example.com')
    await page.locator('#field-password').fill('short')
    await page.locator('#field-confirm-password').fill('short')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.field-error').filter({ hasText: '10 to 200 characters' })).toBeVisible({
      timeout: 4_000,
    })
  }).toPass({ timeout: 30_000 })
})

test('an address that is taken and a field that is empty are told at their fields', async ({ page }) => {
  const { designer } = journeyStage()
  await page.goto('/admin/collections/users/create')
  await expect(async () => {
    await page.locator('#field-email').fill(designer.email)
    await page.locator('#field-password').fill('long enough for all')
    await page.locator('#field-confirm-password').fill('long enough for all')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.field-error').filter({ hasText: 'already registered' })).toBeVisible({
      timeout: 4_000,
    })
  }).toPass({ timeout: 30_000 })

  await page.goto('/admin/collections/workspaces/create')
  await expect(async () => {
    await page.locator('#field-name').fill('')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.field-error').filter({ hasText: 'required' }).first()).toBeVisible({
      timeout: 4_000,
    })
  }).toPass({ timeout: 30_000 })
})

test('a failure no field is at fault for is told beside the form', async ({ page }) => {
  const made = await page.request.post('/api/projects', { data: { title: 'Soon gone' } })
  const { doc } = (await made.json()) as { doc: { id: string } }
  await page.goto(`/admin/collections/projects/${doc.id}`)
  // Saved once first: a form that has not come alive yet would be sent by the browser itself and load the page anew.
  await expect(async () => {
    await page.locator('#field-title').fill('Alive')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.payload-toast-item')).toContainText('successfully', { timeout: 4_000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.locator('.payload-toast-item')).toHaveCount(0, { timeout: 15_000 })
  await page.request.delete(`/api/projects/${doc.id}`)
  await expect(async () => {
    await page.locator('#field-title').fill('Changed too late')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.locator('.payload-toast-item').first()).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.locator('.field-error')).toHaveCount(0)
})
