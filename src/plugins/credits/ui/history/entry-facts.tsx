'use client'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Link } from '#ui/locale/navigation.ts'
import { formatMoney } from '../money/format-money.ts'
import type { Entry } from './use-entries.ts'

/** What a call of a model costs is a fraction of a cent, and an estimate by its list price: no amount anybody pays. */
const dollars = { style: 'currency', currency: 'USD', maximumFractionDigits: 4 } as const

type Props = { entry: Entry; kindLabel: string; reason: string | null }

/** What is known of one movement: what was made, by whom, with which model. */
export const EntryFacts = ({ entry, kindLabel, reason }: Props) => {
  const t = useTranslations('billing')
  const format = useFormatter()
  const locale = useLocale()
  const { details } = entry
  const { amount, currency } = details
  const number = (value: number | undefined) => (value ? format.number(value) : undefined)
  const facts = [
    ['design', details.design ? (entry.title ?? t('openDesign')) : undefined],
    ['kind', kindLabel],
    ['pages', number(details.pages || details.work?.pages)],
    ['pictures', number(details.images || details.work?.images)],
    ['model', [details.provider, details.model].filter(Boolean).join(' · ')],
    ['imageModel', details.imageModel],
    ['tokens', details.tokens && number(details.tokens.input + details.tokens.output)],
    ['cost', details.cost === undefined ? undefined : format.number(details.cost, dollars)],
    ['member', entry.memberName],
    ['reason', reason],
    ['price', amount != null && currency ? formatMoney({ amount, currency }, { locale }) : undefined],
    ['settled', entry.debt > 0 ? number(entry.debt) : undefined],
    ['job', entry.job],
    ['payment', entry.payment],
    ['number', String(entry.id)],
  ] as const
  return (
    <dl className="grid grid-cols-[minmax(0,8rem)_minmax(0,1fr)] gap-x-4 gap-y-1.5 ps-7 pb-4 text-sm sm:grid-cols-[minmax(0,12rem)_minmax(0,1fr)] sm:ps-9">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-ink-soft">{t(`facts.${name}`)}</dt>
            <dd dir="auto" className="tabular wrap-anywhere">
              {name === 'design' ? (
                <Link
                  href={`/designs/${details.design}`}
                  className="underline decoration-control underline-offset-4 hover:decoration-ink"
                >
                  {value}
                </Link>
              ) : (
                value
              )}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
