'use client'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Sheet } from '#ui/sheet.tsx'
import type { Catalog, DesignRecord } from '#plugins/core/client.ts'

type Props = {
  design: DesignRecord
  catalog: Catalog | undefined
  open: boolean
  onOpenChange: (open: boolean) => void
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-0.5 border-t pt-3">
    <dt className="text-sm text-ink-soft">{name}</dt>
    <dd dir="auto" className="text-base whitespace-pre-wrap">
      {children}
    </dd>
  </div>
)

const textAt = (from: unknown, ...path: string[]): string | undefined => {
  const value = path.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | null | undefined)?.[key],
    from,
  )
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Where the design comes from: the prompt, who wrote and drew it, and when. */
export const DetailsSheet = ({ design, catalog, open, onOpenChange }: Props) => {
  const t = useTranslations('viewer')
  const format = useFormatter()
  const locale = useLocale()
  const kind = catalog?.kinds.find((entry) => entry.slug === design.kind)
  const size = kind?.sizes.find((entry) => entry.slug === design.size) ?? kind?.sizes[0]
  const theme = catalog?.themes.find((entry) => entry.slug === design.theme)
  const language = design.language
    ? new Intl.DisplayNames([locale], { type: 'language' }).of(design.language)
    : undefined
  const writer =
    textAt(design.provenance, 'text', 'label') ??
    textAt(design.provenance, 'text', 'provider') ??
    textAt(design.provenance, 'provider')
  const model = textAt(design.provenance, 'text', 'model') ?? textAt(design.provenance, 'model')
  const artist = textAt(design.provenance, 'image', 'label') ?? textAt(design.provenance, 'image', 'provider')
  const moment = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' })

  return (
    <Sheet open={open} onOpenChange={onOpenChange} title={t('details')} close={t('close')}>
      <dl className="grid gap-3">
        {design.prompt ? <Fact name={t('prompt')}>{design.prompt}</Fact> : null}
        <Fact name={t('kind')}>
          {kind?.label ?? design.kind}
          {size ? ` · ${size.label}` : ''}
        </Fact>
        <Fact name={t('theme')}>{theme?.label ?? design.theme}</Fact>
        {language ? <Fact name={t('language')}>{language}</Fact> : null}
        {writer ? <Fact name={t('writtenBy')}>{[writer, model].filter(Boolean).join(' · ')}</Fact> : null}
        {artist ? <Fact name={t('drawnBy')}>{artist}</Fact> : null}
        <Fact name={t('created')}>{moment(design.createdAt)}</Fact>
        <Fact name={t('changed')}>{moment(design.updatedAt)}</Fact>
      </dl>
    </Sheet>
  )
}
