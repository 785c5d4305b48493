import { expect } from '@playwright/test'
import { expectNoBarriers } from './no-barriers.ts'
import { test } from './watched.ts'
import { wordsIn, type Locale } from './words.ts'

type Stage = {
  locale: Locale
  colorScheme: 'light' | 'dark'
  viewport: { width: number; height: number }
  bell: RegExp
}

const stages: Stage[] = [
  { locale: 'en', colorScheme: 'light', viewport: { width: 1280, height: 800 }, bell: /^Notices: / },
  { locale: 'de', colorScheme: 'dark', viewport: { width: 390, height: 844 }, bell: /^Nachrichten: / },
]

for (const { locale, colorScheme, viewport, bell } of stages) {
  test.describe(`in ${locale}, ${colorScheme}, ${viewport.width} px wide`, () => {
    test.use({ colorScheme, viewport })

    test('what ends while one is elsewhere is told', async ({ page }) => {
      const t = wordsIn(locale)
      const account = { email: `bell-${crypto.randomUUID()}@example.com`, password: 'a long passphrase' }
      await page.request.post('/api/users', { data: { ...account, name: 'Mara Lindner', locale } })
      await page.request.post('/api/users/login', { data: account })
      await page.goto(`/${locale}/designs`)
      await page.getByRole('button', { name: bell }).click()
      await expect(page.getByText(t('notices.empty'))).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: bell })).toBeFocused()

      const prompt = 'A poster for the harbour concert on 12 June'
      const begun = await page.request.post('/api/designs/generate', { data: { kind: 'graphic', prompt } })
      const { design } = (await begun.json()) as { design: { id: string } }
      const told = page.getByText(t('notices.kinds.generate-design.succeeded'))
      await expect(told).toBeVisible({ timeout: 60_000 })
      const unread = page.getByRole('button', { name: /: 1 / })
      await expect(unread).toBeVisible()

      await unread.focus()
      await page.keyboard.press('Enter')
      const list = page.getByRole('dialog', { name: t('notices.title') })
      await expect(list.getByRole('listitem')).toHaveCount(1)
      await expectNoBarriers(page)
      await list.getByRole('link').click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/designs/${design.id}`))
      await expect(unread).toHaveCount(0)
    })
  })
}
