'use client'
import { useTranslations } from 'next-intl'
import { Choice, ChoiceGroup } from '#ui/choice.tsx'
import { ThemeSwatch } from '#ui/theme-swatch.tsx'
import type { CatalogTheme } from '#plugins/core/client.ts'

/** No theme named: the template's, or the kind's own. */
export const AUTO = 'auto'

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
          picture={<ThemeSwatch colors={theme.swatch} />}
        />
      ))}
    </ChoiceGroup>
  )
}
