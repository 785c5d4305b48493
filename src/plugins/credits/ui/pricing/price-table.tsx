'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Catalog } from '#plugins/core/client.ts'
import { pageWordOf } from './page-word.ts'
import type { PublicPrices } from './use-prices.ts'

/** Everything that has a price, in credits. */
export const PriceTable = ({ prices, catalog }: { prices: PublicPrices; catalog: Catalog }) => {
  const t = useTranslations('pricing')
  const format = useFormatter()
  const amount = (count: number) =>
    count === 0 ? t('free') : t('amount', { count, amount: format.number(count) })
  const kindPrice = (kind: string) => prices.kinds.find((row) => row.kind === kind) ?? prices
  return (
    <section aria-labelledby="prices" className="grid gap-8">
      <h2 id="prices" className="display text-2xl sm:text-3xl">
        {t('tableTitle')}
      </h2>
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <Group title={t('designs')}>
          {catalog.kinds.map(({ slug, label }) => {
            const { base, page } = kindPrice(slug)
            return (
              <Row key={slug} name={label}>
                {t(`each.${pageWordOf(slug)}`, { base, page })}
              </Row>
            )
          })}
          <Row name={t('picture')}>{amount(prices.picture)}</Row>
        </Group>
        <Group title={t('rest')}>
          <Row name={t('outline')}>{amount(prices.outline)}</Row>
          <Row name={t('rewrite')}>{amount(prices.rewrite)}</Row>
          {catalog.formats.map(({ slug, label }) => (
            <Row key={slug} name={t('export', { format: label })}>
              {amount(prices.exports.find(({ format }) => format === slug)?.credits ?? 0)}
            </Row>
          ))}
          <Row name={t('byHand')}>{t('free')}</Row>
        </Group>
        {prices.tiers && prices.tiers.length > 0 ? (
          <Group title={t('tiers')}>
            {prices.tiers.map(({ provider, model, percent }) => (
              <Row key={`${provider} ${model}`} name={model || provider}>
                {format.number(percent / 100, { style: 'percent' })}
              </Row>
            ))}
          </Group>
        ) : null}
      </div>
      <p className="max-w-2xl text-base text-ink-soft">
        {t('most', { amount: format.number(prices.maxPerJob) })}
      </p>
    </section>
  )
}

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="grid content-start gap-2">
    <h3 className="text-base font-semibold">{title}</h3>
    <dl className="divide-y border-y">{children}</dl>
  </div>
)

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex items-baseline justify-between gap-6 py-2.5 text-base">
    <dt>{name}</dt>
    <dd className="tabular max-w-3/5 shrink-0 text-end text-balance text-ink-soft">{children}</dd>
  </div>
)
