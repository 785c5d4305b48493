import { expect, type Locator, type Page } from '@playwright/test'

/** Waits until React has taken an element over from the server's HTML: what is typed or pressed before is lost. */
export const comeAlive = async (element: Locator): Promise<void> => {
  await expect
    .poll(() => element.evaluate((each) => Object.keys(each).some((key) => key.startsWith('__reactProps'))))
    .toBe(true)
}

/** Opens the live preview beside a form of the panel, until it shows the design. */
export const openLivePreview = async (page: Page): Promise<void> => {
  const preview = page.locator('iframe[src*="live-preview"]')
  await expect(async () => {
    // A second press would close what the first one opened late.
    if ((await preview.count()) === 0) await page.locator('.live-preview-toggler').click({ timeout: 4_000 })
    await expect(preview).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 30_000 })
  const shown = page.frameLocator('iframe[src*="live-preview"]').frameLocator('iframe').first()
  await expect(shown.getByRole('heading').first()).toBeVisible()
}
