'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '#ui/field.tsx'
import { Segmented } from '#ui/segmented.tsx'
import { Stepper } from '#ui/stepper.tsx'
import type { Catalog } from '#plugins/core/client.ts'
import { priceOf } from '../../prices/price-of.ts'
import { PriceLines } from './price-lines.tsx'
import { pageWordOf } from './page-word.ts'
import type { PublicPrices } from './use-prices.ts'

type Props = { prices: PublicPrices; catalog: Catalog }

const MOST_PICTURES = 40

/** What a design of one's own would cost, worked out as it will be when it is made. */
export const Calculator = ({ prices, catalog }: Props) => {
  const t = useTranslations('pricing')
  const [kind, setKind] = useState(catalog.kinds.find(({ slug }) => slug === 'slides')?.slug ?? '')
  const [asked, setAsked] = useState({ pages: 12, pictures: 6 })
  const chosen = catalog.kinds.find(({ slug }) => slug === kind) ?? catalog.kinds[0]
  if (!chosen) return null
  const { min, max } = chosen.pages
  const pages = Math.min(max, Math.max(min, asked.pages))
  const { text, image } = catalog.providers
  const price = priceOf(
    [
      {
        item: 'design',
        kind: chosen.slug,
        pages,
        images: asked.pictures,
        ...(text ? { text: { provider: text.slug, model: '' } } : {}),
        ...(image ? { image: { provider: image.slug, model: '' } } : {}),
      },
    ],
    { ...prices, tiers: prices.tiers ?? [] },
  )
  const word = pageWordOf(chosen.slug)
  return (
    <section
      aria-labelledby="calculator"
      className="crop-marks grid gap-8 rounded-surface bg-bed p-6 py-12 sm:p-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)] lg:gap-16"
    >
      <div className="grid content-start gap-6">
        <h2 id="calculator" className="text-xl font-semibold tracking-tight">
          {t('calculator')}
        </h2>
        <Segmented
          label={t('kind')}
          value={chosen.slug}
          onValueChange={setKind}
          options={catalog.kinds.map(({ slug, label }) => ({ value: slug, label }))}
          className="bg-bed-deep"
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label={t(`pages.${word}`)}>
            <Stepper
              value={pages}
              min={min}
              max={max}
              onValueChange={(next) => setAsked({ ...asked, pages: next })}
              labels={{ less: t('fewer'), more: t('more') }}
            />
          </Field>
          <Field label={t('pictures')}>
            <Stepper
              value={asked.pictures}
              min={0}
              max={MOST_PICTURES}
              onValueChange={(next) => setAsked({ ...asked, pictures: next })}
              labels={{ less: t('fewerPictures'), more: t('morePictures') }}
            />
          </Field>
        </div>
      </div>
      <Result price={price} word={word} pages={pages} pictures={asked.pictures} />
    </section>
  )
}

type ResultProps = {
  price: ReturnType<typeof priceOf>
  word: ReturnType<typeof pageWordOf>
  pages: number
  pictures: number
}

const Result = ({ price, word, pages, pictures }: ResultProps) => {
  const t = useTranslations('pricing')
  const format = useFormatter()
  return (
    <div className="grid content-start gap-5 rounded-surface bg-sheet p-6 shadow-page">
      <p role="status" className="grid gap-1">
        <span className="text-base text-ink-soft">{t(`made.${word}`, { pages, pictures })}</span>
        <span className="flex flex-wrap items-baseline gap-x-2.5">
          {t.rich('total', {
            count: price.credits,
            amount: format.number(price.credits),
            figure: (figure) => <span className="display tabular text-4xl">{figure}</span>,
            unit: (unit) => <span className="text-lg text-ink-soft">{unit}</span>,
          })}
        </span>
      </p>
      <PriceLines lines={price.lines} word={word} />
      <p className="text-xs text-ink-soft">{t('exact')}</p>
    </div>
  )
}
