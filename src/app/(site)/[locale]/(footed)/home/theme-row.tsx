import { useLocale, useTranslations } from 'next-intl'

const themes = [
  'broadsheet',
  'grotesk',
  'signal',
  'botanic',
  'blueprint',
  'festival',
  'atelier',
  'ledger',
] as const

/** One page's words in every theme. */
export const ThemeRow = () => {
  const t = useTranslations('home')
  const locale = useLocale()
  return (
    <section className="crop-marks bg-bed">
      <div className="mx-auto grid max-w-7xl gap-10 px-6 py-20 sm:px-10 sm:py-24">
        <div className="grid gap-4">
          <h2 className="display max-w-2xl text-2xl sm:text-3xl">{t('themesTitle')}</h2>
          <p className="max-w-xl text-ink-soft">{t('themesText')}</p>
        </div>
        <ul className="grid grid-cols-2 gap-x-5 gap-y-8 sm:gap-x-8 lg:grid-cols-4">
          {themes.map((theme) => (
            <li key={theme} className="grid min-w-0 gap-3">
              <img
                src={`/pictures/theme-${theme}-${locale}.webp`}
                alt={t(`themeAlts.${theme}`)}
                width={800}
                height={450}
                loading="lazy"
                className="h-auto w-full bg-white shadow-page"
              />
              <p className="text-sm font-medium capitalize">{theme}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
