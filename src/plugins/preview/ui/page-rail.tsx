'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { cn } from '#ui/class-names.ts'
import { PageFrame } from '#ui/page-frame.tsx'
import type { PageSize } from '#plugins/core/client.ts'

type Props = {
  count: number
  index: number
  size: PageSize
  addressOf: (page: number) => string
  onShow: (index: number) => void
}

/** All pages small: a column beside the bed, a strip below it on a small screen. */
export const PageRail = ({ count, index, size, addressOf, onShow }: Props) => {
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
        {Array.from({ length: count }, (_, page) => (
          <li key={page} className={cn('shrink-0 lg:w-full', size.width > size.height ? 'w-28' : 'w-16')}>
            <button
              ref={page === index ? current : undefined}
              type="button"
              aria-label={t('goTo', { number: page + 1 })}
              aria-current={page === index ? 'page' : undefined}
              onClick={() => onShow(page)}
              className="group grid w-full gap-1 rounded-[6px] p-1 text-start lg:grid-cols-[1.25rem_1fr] lg:gap-2"
            >
              <span
                className={cn(
                  'tabular text-xs max-lg:order-last max-lg:text-center lg:pt-1',
                  page === index ? 'font-semibold text-press-ink' : 'text-ink-soft',
                )}
              >
                {page + 1}
              </span>
              <PageFrame
                inert
                title=""
                {...size}
                source={{ src: addressOf(page) }}
                className={cn(
                  'outline-offset-2 group-hover:outline-1 group-hover:outline-control',
                  page === index &&
                    'outline-2 outline-press-bar group-hover:outline-2 group-hover:outline-press-bar',
                )}
              />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
