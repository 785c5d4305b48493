'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { cn } from '#ui/class-names.ts'
import type { Catalog, DesignRecord } from '#plugins/core/client.ts'
import { agreedOf, MissingLine, missingOf, PriceTag, useQuote } from '#plugins/credits/client.ts'
import { FormatIcon } from './format-icon.tsx'
import { FormatOptions, usualOptions } from './format-options.tsx'
import { exportPath, type Wish } from './use-export.ts'

type Props = {
  design: DesignRecord
  format: Catalog['formats'][number]
  disabled: boolean
  onWish: (wish: Wish) => void
}

/** A format with what it is good for, and what can be chosen of it. */
export const FormatRow = ({ design, format, disabled, onWish }: Props) => {
  const t = useTranslations('exports')
  const { slug, label, extension } = format
  const { id, kind, workspace } = design
  const [options, setOptions] = useState(() => usualOptions(slug, kind))
  const wish = { format: slug, ...(options ? { options } : {}) }
  const price = useQuote({ path: `${exportPath(id)}/quote`, body: wish })
  const mode = options?.['mode']
  // A choice of two short words stands beside its format.
  const isBrief = slug === 'png'
  const about = [`about.${slug}-${String(mode)}`, `about.${slug}-${kind}`, `about.${slug}`].find((key) => t.has(key)) // prettier-ignore
  return (
    <li className={cn('grid gap-1', isBrief && 'grid-cols-[minmax(0,1fr)_auto] items-center')}>
      <button
        type="button"
        disabled={disabled || missingOf(price) > 0}
        onClick={() => onWish({ ...wish, ...agreedOf(price) })}
        className="flex min-w-0 items-center gap-3 rounded-control p-2 text-start hover:bg-hover disabled:opacity-50"
      >
        <FormatIcon format={slug} />
        <span className="grid">
          <span className="text-base">
            <span className="font-semibold">{label}</span>
            <PriceTag price={price} className="text-ink-soft" />
          </span>
          <span className="text-sm text-ink-soft">{about ? t(about) : `.${extension}`}</span>
        </span>
      </button>
      <MissingLine price={price} workspace={workspace} className="col-span-full ps-14 pe-2" />
      {options ? (
        <div className={cn('grid gap-1.5', !isBrief && 'ps-14 pe-2 pb-1')}>
          <FormatOptions format={slug} value={options} onChange={setOptions} />
        </div>
      ) : null}
    </li>
  )
}
