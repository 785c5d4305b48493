'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'

type Props = { index: number; count: number; onShow: (index: number) => void }

/** One page back, one page on, and where one is. */
export const PageTurner = ({ index, count, onShow }: Props) => {
  const t = useTranslations('viewer')
  return (
    <div className="flex items-center gap-1">
      <Button
        look="quiet"
        size="icon"
        aria-label={t('previous')}
        disabled={index === 0}
        onClick={() => onShow(index - 1)}
      >
        <ChevronLeft aria-hidden className="rtl:rotate-180" />
      </Button>
      <span className="tabular min-w-14 text-center text-sm" aria-live="polite">
        <span className="sr-only">{t('pageOf', { number: index + 1, count })}</span>
        <span aria-hidden>
          {index + 1} / {count}
        </span>
      </span>
      <Button
        look="quiet"
        size="icon"
        aria-label={t('next')}
        disabled={index >= count - 1}
        onClick={() => onShow(index + 1)}
      >
        <ChevronRight aria-hidden className="rtl:rotate-180" />
      </Button>
    </div>
  )
}
