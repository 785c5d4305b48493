'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { WorkPrice } from '#jobs/index.ts'

type Props = { lines: WorkPrice['lines']; word: 'slides' | 'sections' | 'pages' }

const known = ['base', 'pages', 'images', 'tier'] as const

/** How a price comes about, line by line, as on a bill. */
export const PriceLines = ({ lines, word }: Props) => {
  const t = useTranslations('pricing')
  const format = useFormatter()
  return (
    <dl className="grid gap-2 border-t pt-4 text-sm">
      {lines.map(({ what, count, each, credits }) => {
        const name = known.find((one) => one === what)
        if (!name) return null
        return (
          <div key={`${what} ${each}`} className="flex justify-between gap-4">
            <dt className="text-ink-soft">
              {name === 'pages' ? t(`line.${word}`, { count, each }) : t(`line.${name}`, { count, each })}
            </dt>
            <dd className="tabular font-medium">
              {format.number(credits, name === 'tier' ? { signDisplay: 'exceptZero' } : {})}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
