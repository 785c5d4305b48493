import { expect, type Page } from '@playwright/test'
import { journeyStage } from '../support/journey-stage.ts'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'
import { wordsIn } from './words.ts'

const titles = ['A repair café for Leipzig', 'What we ask for', 'What happens next']

const asking = { label: 'Ask us', url: 'https://example.com/ask' }

/** A deck of three slides in a workspace of the sample designer's. */
const deckOf = async (page: Page, language: string): Promise<string> => {
  const signedIn = await page.request.post('/api/users/login', { data: journeyStage().designer })
  const { user } = await signedIn.json()
  const made = await page.request.post('/api/designs?draft=true&depth=0', {
    data: {
      title: titles[0],
      kind: 'slides',
      theme: 'signal',
      language,
      workspace: user.memberships[0].workspace,
      pages: titles.map((title, index) => ({
        notes: `Say this to slide ${index + 1}.`,
        ...(index === 2
          ? { layout: 'slides-closing', blocks: [{ blockType: 'callToAction', title, ...asking }] }
          : { layout: 'slides-statement', blocks: [{ blockType: 'heading', title }] }),
      })),
    },
  })
  expect(made.status()).toBe(201)
  return (await made.json()).doc.id
}

const slideOf = (page: Page) => page.locator('[data-look=shown]')
const onSlide = (page: Page, number: number) =>
  expect(slideOf(page).last()).toHaveAttribute('data-slide', String(number))

test('a deck is presented by keys, and the notes follow in a second window', async ({ page, context }) => {
  const t = wordsIn('en')
  const id = await deckOf(page, 'en')
  await page.goto(`/en/designs/${id}/present`)
  await onSlide(page, 1)
  await expect(slideOf(page).frameLocator('iframe').getByRole('heading')).toHaveText(titles[0] ?? '')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await page.mouse.move(400, 400)
  await page.mouse.move(420, 420)
  await expectNoBarriers(page)

  await page.keyboard.press('ArrowRight')
  await onSlide(page, 2)
  await page.keyboard.press('End')
  await page.keyboard.press('PageUp')
  await onSlide(page, 2)
  await page.keyboard.press('b')
  await expect(page.locator('[data-blank=black]')).toHaveCount(1)

  const opening = context.waitForEvent('page')
  await page.keyboard.press('n')
  const notes = await opening
  await expect(notes.getByText('Say this to slide 2.')).toBeVisible()
  await expect(notes.getByText(t('present.alone'))).toHaveCount(0)
  await expectNoBarriers(notes)
  await notes.keyboard.press('3')
  await notes.keyboard.press('Enter')
  await onSlide(page, 3)
  await expect(notes.getByText('Say this to slide 3.')).toBeVisible()
  await page.bringToFront()
  await page.keyboard.press('Home')
  await expect(notes.getByText('Say this to slide 1.')).toBeVisible()
  await notes.reload()
  await expect(notes.getByText('Say this to slide 1.')).toBeVisible()
  await notes.keyboard.press(' ')
  await onSlide(page, 2)
  await page.reload()
  await onSlide(page, 2)

  await page.keyboard.press('g')
  await expect(page.getByRole('dialog', { name: t('present.overview') })).toBeVisible()
  await expectNoBarriers(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await onSlide(page, 3)
  await page.keyboard.press('l')
  await expect(page.getByRole('link', { name: asking.label })).toHaveAttribute('href', asking.url)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('link', { name: asking.label })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(new RegExp(`/en/designs/${id}\\?page=3$`))
  await expect(notes.getByText(t('present.alone'))).toBeVisible()
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' })

  test('a deck read from right to left turns by taps and swipes towards the left', async ({ page }) => {
    const t = wordsIn('en')
    await page.goto(`/en/designs/${await deckOf(page, 'ar')}/present`)
    await onSlide(page, 1)
    await page.touchscreen.tap(60, 200)
    await onSlide(page, 2)
    await page.touchscreen.tap(800, 200)
    await onSlide(page, 1)
    const finger = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: 200 }],
      })
    await touch('touchStart', 300)
    for (const x of [360, 430, 500]) await touch('touchMove', x)
    await touch('touchEnd', 500)
    await onSlide(page, 2)
    await page.touchscreen.tap(420, 200)
    await page.touchscreen.tap(420, 200)
    await expect(page.getByRole('button', { name: t('present.next') })).toBeVisible()
    await expectNoBarriers(page)
  })
})

test('what cannot be presented says so', async ({ page }) => {
  const t = wordsIn('de')
  await deckOf(page, 'en')
  await page.goto('/de/designs/01900000-0000-7000-8000-000000000000/present')
  await expect(page.getByRole('heading', { name: t('present.gone') })).toBeVisible()
  await expectNoBarriers(page)
})
