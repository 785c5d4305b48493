'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { cn } from '#ui/class-names.ts'
import type { Catalog } from '#plugins/core/client.ts'
import { FormatIcon } from './format-icon.tsx'
import { FormatOptions, usualOptions } from './format-options.tsx'
import type { Wish } from './use-export.ts'

type Props = {
  format: Catalog['formats'][number]
  kind: string
  disabled: boolean
  onWish: (wish: Wish) => void
}

/** A format with what it is good for, and what can be chosen of it. */
export const FormatRow = ({ format, kind, disabled, onWish }: Props) => {
  const t = useTranslations('exports')
  const { slug, label, extension } = format
  const [options, setOptions] = useState(() => usualOptions(slug, kind))
  const mode = options?.['mode']
  // A choice of two short words stands beside its format.
  const isBrief = slug === 'png'
  const about = [`about.${slug}-${String(mode)}`, `about.${slug}-${kind}`, `about.${slug}`].find((key) => t.has(key)) // prettier-ignore
  return (
    <li className={cn('grid gap-1', isBrief && 'grid-cols-[minmax(0,1fr)_auto] items-center')}>
      <button
        type="button"
        disabled={disabled}
        onClick={() => onWish({ format: slug, ...(options ? { options } : {}) })}
        className="flex min-w-0 items-center gap-3 rounded-control p-2 text-start hover:bg-hover disabled:opacity-50"
      >
        <FormatIcon format={slug} />
        <span className="grid">
          <span className="text-base font-semibold">{label}</span>
          <span className="text-sm text-ink-soft">{about ? t(about) : `.${extension}`}</span>
        </span>
      </button>
      {options ? (
        <div className={cn('grid gap-1.5', !isBrief && 'ps-14 pe-2 pb-1')}>
          <FormatOptions format={slug} value={options} onChange={setOptions} />
        </div>
      ) : null}
    </li>
  )
}
