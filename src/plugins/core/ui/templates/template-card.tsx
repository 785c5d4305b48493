'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { MiniBed } from '#ui/mini-bed.tsx'
import { PageFrame } from '#ui/page-frame.tsx'
import { firstPageOf } from '../catalog/first-page.ts'
import { pageSizeOf } from '../catalog/page-size.ts'
import type { Catalog } from '../catalog/use-catalog.ts'
import type { TemplateRecord } from './use-templates.ts'

type Props = { template: TemplateRecord; catalog: Catalog | undefined }

/** A template: its first page on the bed, what it is for, and the way to use it. */
export const TemplateCard = ({ template, catalog }: Props) => {
  const t = useTranslations('templates')
  const locale = useLocale()
  const size = pageSizeOf(catalog, template.kind, template.size)
  const kind = catalog?.kinds.find((entry) => entry.slug === template.kind)?.label ?? template.kind
  const theme = catalog?.themes.find((entry) => entry.slug === template.theme)?.label ?? template.theme
  const use = new URLSearchParams({ kind: template.kind, template: template.id, theme: template.theme })
  return (
    <li className="grid content-start gap-4">
      <MiniBed size={size} className="crop-marks aspect-[8/5] rounded-surface px-12 py-9">
        <PageFrame
          inert
          title=""
          {...size}
          source={{ src: firstPageOf('templates', template, catalog, locale) }}
        />
      </MiniBed>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="max-w-md min-w-0 flex-1 basis-56">
          <h2 className="text-lg font-semibold tracking-tight" dir="auto">
            {template.title}
          </h2>
          {template.description ? (
            <p className="mt-1 text-base text-ink-soft">{template.description}</p>
          ) : null}
          <p className="mt-2 text-sm text-ink-soft">
            {kind} · {theme}
          </p>
        </div>
        <Button asChild>
          <Link href={`/create?${use}`} aria-label={t('useNamed', { title: template.title })}>
            {t('use')}
          </Link>
        </Button>
      </div>
    </li>
  )
}
