'use client'
import { ExternalLink } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Link } from '#ui/locale/navigation.ts'
import { missingOf, type Price } from './price.ts'
import { PriceTag } from './price-tag.tsx'
import { useIsOwner } from './use-owners.ts'

type Props = Omit<ComponentProps<typeof Button>, 'asChild'> & {
  price: Price
  /** Whose credits it spends; the person's own workspace when it is not known. */
  workspace: string | undefined
  /** What stands behind the price. */
  after?: ReactNode
}

/**
 * A button that spends: its verb and its price. Where credits are missing it says so instead, and leads owners to where
 * there are more, beside what they have typed.
 */
export const SpendButton = ({ price, workspace, after, children, className, ...rest }: Props) => {
  const t = useTranslations('quote')
  const format = useFormatter()
  const isOwner = useIsOwner(workspace)
  const missing = missingOf(price)
  const wraps = cn('h-auto py-1 whitespace-normal', heights[rest.size ?? 'md'], className)
  if (missing === 0) {
    return (
      <Button className={wraps} {...rest}>
        <span className="min-w-0">
          {children}
          <PriceTag price={price} />
        </span>
        {after}
      </Button>
    )
  }
  const { look, size } = rest
  // Longer than the verb it stands for.
  const clothes = cn(wraps, 'tabular text-base')
  const short = t('short', { count: missing, amount: format.number(missing) })
  if (!isOwner) {
    return (
      // It says something, so it is as legible as what can be pressed.
      <Button className={cn(clothes, 'text-ink-soft disabled:opacity-100')} size={size} disabled>
        {short}
      </Button>
    )
  }
  return (
    <Button asChild className={clothes} {...{ look, size }}>
      <Link href={workspace ? `/billing?workspace=${workspace}` : '/billing'} target="_blank">
        <span className="min-w-0">
          {short}
          {'\u00a0· '}
          {t('addShort')}
          <span className="sr-only"> {t('newTab')}</span>
        </span>
        <ExternalLink aria-hidden />
      </Link>
    </Button>
  )
}

// A long price in a narrow place takes a second line; the button keeps its height otherwise.
const heights = { sm: 'min-h-8', md: 'min-h-10', lg: 'min-h-12', icon: 'min-h-9' }
