'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Choice, ChoiceGroup } from '#ui/choice.tsx'
import { ThemeSwatch } from '#ui/theme-swatch.tsx'
import type { CatalogTheme } from '#plugins/core/client.ts'

/** No theme named: the template's, or the kind's own. */
export const AUTO = 'auto'

/** Themes that have a picture of a page set in them; any other is shown by its colours. */
const pictured = ['broadsheet', 'grotesk', 'signal', 'botanic', 'blueprint', 'festival', 'atelier', 'ledger']

const ThemePicture = ({ theme }: { theme: CatalogTheme }) => {
  const locale = useLocale()
  if (!pictured.includes(theme.slug)) return <ThemeSwatch colors={theme.swatch} />
  return (
    <img
      src={`/pictures/cover-${theme.slug}-${locale}.webp`}
      alt=""
      width={480}
      height={270}
      loading="lazy"
      className="aspect-video w-full rounded-[6px] border object-cover"
    />
  )
}

type Props = { themes: readonly CatalogTheme[]; value: string; onValueChange: (theme: string) => void }

export const ThemePicker = ({ themes, value, onValueChange }: Props) => {
  const t = useTranslations('create')
  return (
    <ChoiceGroup
      label={t('theme')}
      value={value || AUTO}
      onValueChange={(theme) => onValueChange(theme === AUTO ? '' : theme)}
      className="grid grid-cols-2 gap-3 md:grid-cols-4"
    >
      <Choice
        value={AUTO}
        title={t('themeAuto')}
        hint={t('themeAutoHint')}
        picture={
          <ThemeSwatch colors={themes.map((theme) => theme.swatch[2] ?? theme.swatch[0] ?? 'gray')} mixed />
        }
      />
      {themes.map((theme) => (
        <Choice
          key={theme.slug}
          value={theme.slug}
          title={theme.label}
          hint={theme.description}
          picture={<ThemePicture theme={theme} />}
        />
      ))}
    </ChoiceGroup>
  )
}
