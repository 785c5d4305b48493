'use client'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Dialog } from 'radix-ui'
import { useRef, type KeyboardEvent } from 'react'
import { cn } from '#ui/class-names.ts'
import { PageFrame } from '#ui/page-frame.tsx'
import type { Slides } from './use-slides.ts'

type Props = {
  slides: Slides
  sheet: number
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onChoose: (sheet: number) => void
}

/** How many stand in a row, as they are drawn. */
const perRow = (buttons: readonly HTMLElement[]): number => {
  const top = buttons[0]?.offsetTop
  const next = buttons.findIndex((button) => button.offsetTop !== top)
  return next === -1 ? buttons.length : next
}

/** All slides at once, to go to one of them; the arrows walk through the rows. */
export const Overview = ({ slides, sheet, isOpen, onOpenChange, onChoose }: Props) => {
  const t = useTranslations('present')
  const list = useRef<HTMLOListElement>(null)
  const current = useRef<HTMLButtonElement>(null)
  const { size, direction } = slides

  const walk = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const onwards = direction === 'ltr' ? 1 : -1
    const steps: Record<string, number> = {
      ArrowRight: onwards,
      ArrowLeft: -onwards,
      ArrowDown: perRow(buttons),
      ArrowUp: -perRow(buttons),
    }
    if (event.key.toLowerCase() === 'g' || event.key.toLowerCase() === 'o') return onOpenChange(false)
    const target =
      event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : at + (steps[event.key] ?? 0)
    if (target === at) return
    event.preventDefault()
    buttons[Math.min(buttons.length - 1, Math.max(0, target))]?.focus()
  }

  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Content
          aria-describedby={undefined}
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            current.current?.focus()
          }}
          onKeyDown={walk}
          className="dark fixed inset-0 z-60 overflow-y-auto bg-bed px-4 pt-4 pb-10 text-ink sm:px-8 sm:pt-6 data-[state=open]:animate-in data-[state=open]:fade-in-0"
        >
          <div className="mb-4 flex items-center justify-between gap-4 sm:mb-6">
            <Dialog.Title className="text-xl font-semibold tracking-tight">{t('overview')}</Dialog.Title>
            <Dialog.Close
              aria-label={t('close')}
              className="grid size-11 place-items-center rounded-control text-ink-soft hover:bg-hover hover:text-ink"
            >
              <X aria-hidden className="size-5" />
            </Dialog.Close>
          </div>
          <ol
            ref={list}
            dir={direction}
            className={cn(
              'grid gap-4 sm:gap-6',
              size.width > size.height
                ? 'grid-cols-2 md:grid-cols-3 xl:grid-cols-4'
                : 'grid-cols-3 md:grid-cols-5 xl:grid-cols-7',
            )}
          >
            {slides.sheets.map((_, each) => (
              <li key={each}>
                <button
                  ref={each === sheet ? current : undefined}
                  type="button"
                  aria-label={t('goTo', { number: each + 1 })}
                  aria-current={each === sheet ? 'page' : undefined}
                  onClick={() => onChoose(each)}
                  className="group grid w-full gap-2 rounded-[6px] p-1 text-start"
                >
                  <PageFrame
                    inert
                    title=""
                    {...size}
                    source={{ src: slides.addressOf(each) }}
                    className={cn(
                      'outline-offset-2 group-hover:outline-1 group-hover:outline-control',
                      each === sheet &&
                        'outline-2 outline-press-bar group-hover:outline-2 group-hover:outline-press-bar',
                    )}
                  />
                  <span
                    className={cn(
                      'tabular text-sm',
                      each === sheet ? 'font-semibold text-press-ink' : 'text-ink-soft',
                    )}
                  >
                    {each + 1}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
