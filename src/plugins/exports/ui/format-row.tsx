'use client'
import { AppWindow, FileText, Images, type LucideIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Segmented } from '#ui/segmented.tsx'
import type { Catalog } from '#plugins/core/client.ts'
import type { Wish } from './use-export.ts'

type Props = {
  format: Catalog['formats'][number]
  kind: string
  disabled: boolean
  onWish: (wish: Wish) => void
}

const icons: Record<string, LucideIcon> = { html: AppWindow, png: Images }

/** A format with what it is good for; pictures are asked for at their own size or twice it. */
export const FormatRow = ({ format, kind, disabled, onWish }: Props) => {
  const t = useTranslations('exports')
  const [scale, setScale] = useState('1')
  const { slug, label, extension } = format
  const Icon = icons[slug] ?? FileText
  const about = [`about.${slug}-${kind}`, `about.${slug}`].find((key) => t.has(key))
  const hasScale = slug === 'png'
  return (
    <li className="flex items-center gap-2">
      <button
        type="button"
        disabled={disabled}
        onClick={() => onWish({ format: slug, ...(hasScale ? { options: { scale: Number(scale) } } : {}) })}
        className="flex min-w-0 grow items-center gap-3 rounded-control p-2 text-start hover:bg-hover disabled:opacity-50"
      >
        <span className="grid size-9 shrink-0 place-items-center rounded-control bg-bed">
          <Icon aria-hidden className="size-4.5" />
        </span>
        <span className="grid">
          <span className="text-base font-semibold">{label}</span>
          <span className="text-sm text-ink-soft">{about ? t(about) : `.${extension}`}</span>
        </span>
      </button>
      {hasScale ? (
        <Segmented
          label={t('scale')}
          value={scale}
          onValueChange={setScale}
          options={[
            { value: '1', label: '1×' },
            { value: '2', label: '2×' },
          ]}
          className="shrink-0"
        />
      ) : null}
    </li>
  )
}
