'use client'
import { ArrowUpRight } from 'lucide-react'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Pagination } from '#ui/pagination.tsx'
import { useDateText } from '../date-text.ts'
import { formatMoney } from '../money/format-money.ts'
import { PortalButton } from './portal-button.tsx'
import { type Billing, type Purchase, purchaseStatuses } from './use-billing.ts'

type Props = { workspace: string; billing: Billing; onPage: (page: number) => void }

/** What was paid for a workspace, each with its receipt and its invoice. */
export const Purchases = ({ workspace, billing, onPage }: Props) => {
  const t = useTranslations('billing')
  const { purchases, subscription, hasCustomer } = billing
  return (
    <section aria-labelledby="purchases" className="grid gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 id="purchases" className="text-xl font-semibold tracking-tight">
          {t('purchases')}
        </h2>
        {hasCustomer && !subscription ? (
          <PortalButton workspace={workspace}>{t('managePayments')}</PortalButton>
        ) : null}
      </div>
      {purchases.docs.length === 0 ? (
        <p className="border-y py-6 text-base text-ink-soft">{t('purchasesEmpty')}</p>
      ) : (
        <ul className="divide-y border-y">
          {purchases.docs.map((purchase) => (
            <Row key={purchase.id} purchase={purchase} />
          ))}
        </ul>
      )}
      {purchases.totalPages > 1 ? (
        <Pagination
          page={purchases.page}
          pages={purchases.totalPages}
          labels={{
            nav: t('purchasesPagination'),
            previous: t('newer'),
            next: t('older'),
            state: t('pageOf', { page: purchases.page, pages: purchases.totalPages }),
          }}
          onPage={onPage}
        />
      ) : null}
    </section>
  )
}

const Row = ({ purchase }: { purchase: Purchase }) => {
  const t = useTranslations('billing')
  const format = useFormatter()
  const locale = useLocale()
  const dateText = useDateText()
  const { title, credits, amount, currency, refunded, receiptUrl, invoiceUrl, createdAt } = purchase
  const state = purchaseStatuses.find((known) => known === purchase.status)
  const date = dateText.day(createdAt)
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_auto_12rem] sm:items-center sm:px-2">
      <div className="grid min-w-0 gap-0.5">
        <p dir="auto" className="text-base font-medium">
          {title ?? t('bought', { count: credits, amount: format.number(credits) })}
        </p>
        <p className="tabular text-sm text-ink-soft">
          {title ? `${t('bought', { count: credits, amount: format.number(credits) })} · ` : null}
          <time dateTime={createdAt}>{date}</time> · {state ? t(`purchaseStatus.${state}`) : purchase.status}
        </p>
      </div>
      <div className="tabular grid justify-items-end gap-0.5 text-base">
        <span className="font-medium">{formatMoney({ amount, currency }, { locale })}</span>
        {refunded > 0 && state !== 'refunded' ? (
          <span className="text-sm text-ink-soft">
            {t('refundedPart', { amount: formatMoney({ amount: refunded, currency }, { locale }) })}
          </span>
        ) : null}
      </div>
      <p className="flex gap-5 text-base max-sm:col-span-2 sm:justify-end">
        {receiptUrl ? <Paper href={receiptUrl} name={t('receipt')} date={date} /> : null}
        {invoiceUrl ? <Paper href={invoiceUrl} name={t('invoice')} date={date} /> : null}
      </p>
    </li>
  )
}

const Paper = ({ href, name, date }: { href: string; name: string; date: string }) => {
  const t = useTranslations('billing')
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="inline-flex items-center gap-1 py-1 pointer-coarse:min-h-11 underline decoration-control underline-offset-4 hover:decoration-ink"
    >
      {name}
      <span className="sr-only">
        {t('of', { date })}, {t('newWindow')}
      </span>
      <ArrowUpRight aria-hidden className="size-3.5 text-ink-soft rtl:-scale-x-100" />
    </a>
  )
}
