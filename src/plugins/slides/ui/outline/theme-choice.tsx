'use client'
import { useTranslations } from 'next-intl'
import { RadioGroup } from 'radix-ui'
import { useState } from 'react'
import { buttonStyle } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Popover, PopoverContent, PopoverTrigger } from '#ui/popover.tsx'
import { ThemeSwatch } from '#ui/theme-swatch.tsx'
import type { CatalogTheme } from '#plugins/core/client.ts'

type Props = { themes: readonly CatalogTheme[]; value: string; onChange: (theme: string) => void }

/** The theme the deck will be set in; a click shows the others. */
export const ThemeChoice = ({ themes, value, onChange }: Props) => {
  const t = useTranslations('outline')
  const [open, setOpen] = useState(false)
  const theme = themes.find(({ slug }) => slug === value)
  if (!theme) return null
  const [ground, ink, accent] = theme.swatch
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        aria-label={t('themeOf', { theme: theme.label })}
        title={t('theme')}
        className={cn(buttonStyle({ look: 'quiet', size: 'sm' }), 'h-9 max-sm:min-w-11 max-sm:px-2')}
      >
        <span
          aria-hidden
          className="flex h-4.5 w-7 items-center justify-center gap-1 rounded-[4px] border border-control/60"
          style={{ background: ground }}
        >
          {[ink, accent].map((colour, index) => (
            <span key={index} className="size-1.5 rounded-full" style={{ background: colour }} />
          ))}
        </span>
        <span className="max-sm:sr-only">{theme.label}</span>
      </PopoverTrigger>
      <PopoverContent
        aria-label={t('theme')}
        className="max-h-(--radix-popover-content-available-height) w-96 overflow-y-auto p-3"
      >
        <RadioGroup.Root
          aria-label={t('theme')}
          value={value}
          onValueChange={onChange}
          className="grid grid-cols-2 gap-1 sm:grid-cols-3"
        >
          {themes.map(({ slug, label, description, swatch }) => (
            <RadioGroup.Item
              key={slug}
              value={slug}
              title={description}
              // A pointer is done with one press; arrow keys, whose clicks count no presses, choose as they go along.
              onClick={({ detail }) => detail > 0 && setOpen(false)}
              className="grid grid-cols-[minmax(0,1fr)] content-start gap-1.5 rounded-[8px] p-1.5 text-center text-xs text-ink-soft hover:bg-hover data-[state=checked]:font-semibold data-[state=checked]:text-ink data-[state=checked]:[&>:first-child]:outline-2 data-[state=checked]:[&>:first-child]:outline-offset-1 data-[state=checked]:[&>:first-child]:outline-press-bar"
            >
              <ThemeSwatch colors={swatch} />
              <span className="truncate">{label}</span>
            </RadioGroup.Item>
          ))}
        </RadioGroup.Root>
      </PopoverContent>
    </Popover>
  )
}
