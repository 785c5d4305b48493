'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Price } from './price.ts'
import { useSettled } from './use-settled.ts'

const CALM_MS = 1200

/** Tells who cannot see it that a price has changed, once it stays; the first one is in the button's name. */
export const PriceSaid = ({ price }: { price: Price }) => {
  const t = useTranslations('quote')
  const format = useFormatter()
  const isKnown = price.state === 'known' && !price.isOld
  const text = isKnown
    ? [
        t('said', { count: price.credits, amount: format.number(price.credits) }),
        price.missing > 0 ? t('missing', { count: price.missing, amount: format.number(price.missing) }) : '',
      ].join(' ')
    : undefined
  const settled = useSettled(text, CALM_MS)
  const [heard, setHeard] = useState<string>()
  const [said, setSaid] = useState('')
  if (settled !== undefined && settled !== heard) {
    setHeard(settled)
    if (heard !== undefined) setSaid(settled)
  }
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
