'use client'
import { Ellipsis, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, type ReactNode } from 'react'
import { cn } from '#ui/class-names.ts'
import { Menu, MenuContent, MenuTrigger } from '#ui/menu.tsx'
import { PageFrame } from '#ui/page-frame.tsx'
import type { PageSize } from '#plugins/core/client.ts'
import type { SheetPlace } from './use-sheets.ts'

type Props = {
  sheets: readonly SheetPlace[]
  index: number
  size: PageSize
  addressOf: (sheet: number) => string
  onShow: (sheet: number) => void
  /** What can be done with a page, as entries of a menu. */
  entries: ((page: number) => ReactNode) | undefined
  /** Whether a page wants another look. */
  isPlain: ((page: number) => boolean) | undefined
}

/** All pages small: a column beside the bed, a strip below it on a small screen. */
export const PageRail = ({ sheets, index, size, addressOf, onShow, entries, isPlain }: Props) => {
  const t = useTranslations('viewer')
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [index])

  return (
    <nav
      aria-label={t('pages')}
      className="order-last overflow-auto overscroll-contain border-t bg-paper p-3 lg:order-none lg:border-e lg:border-t-0 lg:p-4"
    >
      <ol className="flex gap-3 lg:grid lg:gap-4">
        {sheets.map(({ page, part }, sheet) => {
          const isCurrent = sheet === index
          const plain = isPlain?.(page) ?? false
          const actions = part === 0 ? entries?.(page) : null
          return (
            <li
              key={sheet}
              className={cn(
                'group/sheet relative shrink-0 lg:w-full',
                size.width > size.height ? 'w-28' : 'w-16',
              )}
            >
              <button
                ref={isCurrent ? current : undefined}
                type="button"
                aria-label={t(plain ? 'goToPlain' : 'goTo', { number: sheet + 1 })}
                aria-current={isCurrent ? 'page' : undefined}
                onClick={() => onShow(sheet)}
                className="group grid w-full gap-1 rounded-[6px] p-1 text-start lg:grid-cols-[1.25rem_1fr] lg:gap-2"
              >
                <span
                  className={cn(
                    'tabular flex items-center gap-1 text-xs max-lg:order-last max-lg:justify-center lg:flex-col lg:pt-1',
                    isCurrent ? 'font-semibold text-press-ink' : 'text-ink-soft',
                  )}
                >
                  {sheet + 1}
                  {plain ? <TriangleAlert aria-hidden className="size-3.5 text-warning" /> : null}
                </span>
                <PageFrame
                  inert
                  title=""
                  {...size}
                  source={{ src: addressOf(sheet) }}
                  className={cn(
                    'outline-offset-2 group-hover:outline-1 group-hover:outline-control',
                    isCurrent &&
                      'outline-2 outline-press-bar group-hover:outline-2 group-hover:outline-press-bar',
                  )}
                />
              </button>
              {actions ? (
                <Menu>
                  <MenuTrigger
                    aria-label={t('pageActions', { number: sheet + 1 })}
                    className="absolute end-2 top-2 grid size-7 place-items-center rounded-[6px] border bg-sheet text-ink opacity-0 shadow-lift group-focus-within/sheet:opacity-100 group-hover/sheet:opacity-100 data-[state=open]:opacity-100 max-lg:hidden pointer-coarse:hidden"
                  >
                    <Ellipsis aria-hidden className="size-4" />
                  </MenuTrigger>
                  <MenuContent align="start">{actions}</MenuContent>
                </Menu>
              ) : null}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
