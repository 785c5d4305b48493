'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { cn } from '#ui/class-names.ts'
import type { Price } from './price.ts'

type Props = { price: Price; className?: string }

/** Stands after a button's verb: “ · 18 credits”. Part of its name, and in its place before the first price is there. */
export const PriceTag = ({ price, className }: Props) => {
  const t = useTranslations('quote')
  const format = useFormatter()
  switch (price.state) {
    case 'free':
    case 'unknown':
      return null
    case 'waiting':
      return (
        <span aria-hidden className={cn('whitespace-nowrap', className)}>
          {'\u00a0· '}
          <span className="relative inline-block">
            <span className="tabular invisible">{t('credits', { count: 18, amount: '18' })}</span>
            <span className="absolute inset-x-0 inset-y-1 animate-pulse rounded-[3px] bg-current opacity-20" />
          </span>
        </span>
      )
    case 'known':
      return (
        <span
          className={cn('tabular transition-opacity duration-150', price.isOld && 'opacity-60', className)}
        >
          {'\u00a0· '}
          <span className="whitespace-nowrap">
            {t('credits', { count: price.credits, amount: format.number(price.credits) })}
          </span>
        </span>
      )
  }
}
