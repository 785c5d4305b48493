import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Fails with what axe finds on the page, or in the part of it that is ours, and when the page is wider than the window.
 * Designs in frames are tested elsewhere.
 */
export const expectNoBarriers = async (page: Page, part?: string): Promise<void> => {
  // Colours are measured at rest, not half-way through a fade.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (motion) =>
          motion.playState !== 'running' || motion.effect?.getComputedTiming().iterations === Infinity,
      ),
  )
  const axe = new AxeBuilder({ page }).exclude('iframe')
  const found = await (part === undefined ? axe : axe.include(part)).analyze()
  const sentences = found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} (${violation.help})`),
  )
  expect(sentences).toEqual([])
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(tooWide, 'the page scrolls sideways').toBeLessThanOrEqual(0)
}
