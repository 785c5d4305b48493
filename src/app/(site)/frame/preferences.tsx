'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useTheme } from 'next-themes'
import { useSearchParams } from 'next/navigation'
import { usePathname, useRouter } from '#ui/locale/navigation.ts'
import { routing } from '#ui/locale/routing.ts'
import { MenuChoice, MenuGroup, MenuLabel, MenuLine } from '#ui/menu.tsx'

const languageNames = { en: 'English', de: 'Deutsch' }
const themes = ['light', 'dark', 'system'] as const

/** Language and appearance, as parts of a menu. */
export const Preferences = () => {
  const t = useTranslations('site')
  const locale = useLocale()
  const router = useRouter()
  const pathname = usePathname()
  const search = useSearchParams()
  const { theme = 'system', setTheme } = useTheme()

  const changeLanguage = (next: string) => {
    const chosen = routing.locales.find((known) => known === next)
    if (chosen)
      router.replace(`${pathname}${search.size > 0 ? `?${search}` : ''}`, { locale: chosen, scroll: false })
  }

  return (
    <>
      <MenuLabel>{t('language')}</MenuLabel>
      <MenuGroup value={locale} onValueChange={changeLanguage}>
        {routing.locales.map((known) => (
          <MenuChoice key={known} value={known} lang={known}>
            {languageNames[known]}
          </MenuChoice>
        ))}
      </MenuGroup>
      <MenuLine />
      <MenuLabel>{t('theme')}</MenuLabel>
      <MenuGroup value={theme} onValueChange={setTheme}>
        {themes.map((known) => (
          <MenuChoice key={known} value={known}>
            {t(`themes.${known}`)}
          </MenuChoice>
        ))}
      </MenuGroup>
    </>
  )
}
