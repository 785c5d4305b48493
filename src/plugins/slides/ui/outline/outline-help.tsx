'use client'
import { Keyboard } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonStyle } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Kbd } from '#ui/kbd.tsx'
import { Popover, PopoverContent, PopoverTrigger } from '#ui/popover.tsx'

const keys = [
  ['add', ['enter']],
  ['move', ['alt', '↑ ↓']],
  ['remove', ['backspace']],
  ['write', ['ctrl', 'enter']],
] as const

/** The keys of the outline, for who would rather not take the hand off the keyboard. */
export const OutlineHelp = () => {
  const t = useTranslations('outline.keys')
  return (
    <Popover>
      <PopoverTrigger
        aria-label={t('title')}
        title={t('title')}
        className={cn(buttonStyle({ look: 'quiet', size: 'icon' }), 'pointer-coarse:hidden')}
      >
        <Keyboard aria-hidden />
      </PopoverTrigger>
      <PopoverContent aria-label={t('title')} className="grid gap-3">
        <h2 className="text-base font-semibold">{t('title')}</h2>
        <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-2 text-sm">
          {keys.map(([does, pressed]) => (
            <div key={does} className="contents">
              <dt className="text-ink-soft">{t(does)}</dt>
              <dd className="flex gap-1">
                {pressed.map((key) => (
                  <Kbd key={key}>{t.has(`names.${key}`) ? t(`names.${key}`) : key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p className="text-sm text-ink-soft">{t('handle')}</p>
      </PopoverContent>
    </Popover>
  )
}
