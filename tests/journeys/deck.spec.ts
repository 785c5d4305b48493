import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { journeyStage } from '../support/journey-stage.ts'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'
import { wordsIn, type Locale } from './words.ts'

type Stage = {
  locale: Locale
  colorScheme: 'light' | 'dark'
  viewport: { width: number; height: number }
  prompt: string
  title: string
  added: string
  notes: string
  write: (slides: number) => string
}

const stages: Stage[] = [
  {
    locale: 'en',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    prompt:
      'Pitch a repair café in Leipzig to the city: 3 staff, 240 repairs in the first year, 18,000 euros needed',
    title: 'Every second repair saves a device',
    added: 'The rooms are already ours',
    notes: 'Hand the kettle around.',
    write: (slides) => `Write ${slides} slides`,
  },
  {
    locale: 'de',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    prompt: 'Ein Reparaturcafé in Leipzig der Stadt vorstellen: 3 Leute, 240 Reparaturen, 18.000 Euro Bedarf',
    title: 'Jede zweite Reparatur rettet ein Gerät',
    added: 'Die Räume gehören uns schon',
    notes: 'Den Wasserkocher herumgeben.',
    write: (slides) => `${slides} Folien schreiben`,
  },
]

const SLIDES = 5

/** Goes over an outline by keyboard: a slide renamed and put first, one added below it, the one after that removed. */
const goOver = async (page: Page, { locale, title, added }: Stage): Promise<void> => {
  const t = wordsIn(locale)
  const of = (text: string, number: number) => page.getByLabel(t(text).replace('{number}', String(number)), { exact: true }) // prettier-ignore
  await of('outline.titleOf', 2).fill(title)
  await of('outline.titleOf', 2).press('Alt+ArrowUp')
  await expect(of('outline.titleOf', 1)).toHaveValue(title)
  await expect(of('outline.titleOf', 1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(of('outline.titleOf', 2)).toBeFocused()
  await page.keyboard.insertText(added)
  await expect(of('outline.titleOf', 2)).toHaveValue(added)
  await of('outline.actionsOf', 3).click()
  await page.getByRole('menuitem', { name: t('outline.remove'), exact: true }).click()
  await expect(page.getByRole('button', { name: t('outline.undo') })).toBeVisible()
  // By its handle, as a screen reader tells it: put back, then put down, and back by its headline.
  const handle = page.getByRole('button', { name: title })
  const told = (word: string, number: number) =>
    expect(page.getByText(t(`outline.${word}`).replace('{title}', title).replace('{number}', String(number)).replace('{count}', String(SLIDES)), { exact: true })).toHaveCount(1) // prettier-ignore
  await handle.press('Space')
  await told('dragged', 1)
  await expect(handle).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('End')
  await told('draggedTo', SLIDES)
  await page.keyboard.press('Escape')
  await told('dragStopped', 1)
  await expect(of('outline.titleOf', 1)).toHaveValue(title)
  await expect(handle).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await told('draggedTo', 2)
  await page.keyboard.press('Space')
  await told('movedTo', 2)
  await expect(handle).toHaveAttribute('aria-pressed', 'false')
  await expect(of('outline.titleOf', 2)).toHaveValue(title)
  await of('outline.titleOf', 2).press('Alt+ArrowUp')
  await expect(page.getByText(t('outline.save.saved'), { exact: true })).toBeVisible()
}

/** What the browser is handed when a PPTX is asked for: the numbers of its slides. */
const downloadedSlides = async (page: Page): Promise<number> => {
  const downloading = page.waitForEvent('download', { timeout: 90_000 })
  await page.getByRole('button', { name: /^PowerPoint/ }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/\.pptx$/)
  const parts = Object.keys(unzipSync(await readFile(await download.path())))
  return parts.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part)).length
}

for (const stage of stages) {
  const { locale, colorScheme, viewport, prompt, title, notes, write } = stage
  test.describe(`in ${locale}, ${colorScheme}, ${viewport.width} px wide`, () => {
    test.use({ colorScheme, viewport, locale: locale === 'de' ? 'de-DE' : 'en-GB' })

    test('from a prompt over its outline to a deck for PowerPoint', async ({ page }) => {
      const t = wordsIn(locale)
      await page.request.post('/api/users/login', { data: journeyStage().designer })
      await page.goto(`/${locale}/create?kind=slides&pages=${SLIDES}&images=false`)
      // Told by the catalog: the form takes what is typed from then on.
      await expect(page.getByText(t('create.demoTitle'))).toBeVisible()
      await page.getByLabel(t('create.prompt'), { exact: true }).fill(prompt)
      await page.getByRole('button', { name: t('create.outlineFirst') }).click()

      const toWrite = page.getByRole('button', { name: new RegExp(`^${write(SLIDES)}(\\s·|$)`) })
      await expect(toWrite).toBeVisible({ timeout: 30_000 })
      await expectNoBarriers(page)
      await goOver(page, stage)
      await page.reload()
      await expect(page.getByLabel(t('outline.titleOf').replace('{number}', '1'), { exact: true })).toHaveValue(title) // prettier-ignore
      await toWrite.click()

      const exportButton = page.getByRole('button', { name: t('exports.export'), exact: true })
      await expect(exportButton).toBeVisible({ timeout: 60_000 })
      const slides = page.getByRole('navigation', { name: t('viewer.pages') }).getByRole('listitem')
      expect(await slides.count()).toBeGreaterThanOrEqual(SLIDES)

      const field = page.getByLabel(t('slideNotes.ofSlide').replace('{number}', '1'))
      if (!(await field.isVisible())) {
        await page.getByRole('button', { name: t('slideNotes.title') }).click()
      }
      // Saved when the typing pauses or the field is left, whichever is first.
      const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
      await field.fill(notes)
      await field.blur()
      await saved

      await exportButton.click()
      expect(await downloadedSlides(page)).toBe(await slides.count())
      await expect(page.getByText(t('exports.ready'))).toBeVisible()
      await expectNoBarriers(page)
      await page.getByRole('button', { name: t('exports.files') }).click()
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText('.pptx')
      await expectNoBarriers(page)
    })
  })
}
