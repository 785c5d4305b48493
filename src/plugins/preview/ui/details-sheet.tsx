'use client'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Sheet } from '#ui/sheet.tsx'
import type { Catalog, DesignRecord } from '#plugins/core/client.ts'
import { Fact } from './fact.tsx'
import { ProvenanceFacts } from './provenance-facts.tsx'
import { readProvenance } from './provenance.ts'

type Props = {
  design: DesignRecord
  catalog: Catalog | undefined
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Where the design comes from: the prompt, who wrote and drew it, at which cost, and when. */
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
        <ProvenanceFacts from={readProvenance(design.provenance)} />
        <Fact name={t('created')}>{moment(design.createdAt)}</Fact>
        <Fact name={t('changed')}>{moment(design.updatedAt)}</Fact>
      </dl>
    </Sheet>
  )
}
