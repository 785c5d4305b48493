'use client'
import { ChartColumn, ReceiptText } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useRouter } from '#ui/locale/navigation.ts'
import { MenuEntry } from '#ui/menu.tsx'
import { useBalance } from './use-balance.ts'

/** Billing, with what there is to spend, and usage: entries of the account menu. */
export const CreditsEntries = () => {
  const t = useTranslations('credits')
  const format = useFormatter()
  const router = useRouter()
  const balance = useBalance().data
  if (!balance) return null
  return (
    <>
      <MenuEntry onSelect={() => router.push('/billing')}>
        <ReceiptText aria-hidden />
        {t('billing')}
        <span className="tabular ms-auto ps-4 text-sm text-ink-soft">
          {t('amount', { count: balance.available, amount: format.number(balance.available) })}
        </span>
      </MenuEntry>
      <MenuEntry onSelect={() => router.push('/usage')}>
        <ChartColumn aria-hidden />
        {t('usage')}
      </MenuEntry>
    </>
  )
}
