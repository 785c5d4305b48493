'use client'
import { useLocale, useTranslations } from 'next-intl'
import { cn } from '#ui/class-names.ts'
import { Choice, ChoiceGroup } from '#ui/choice.tsx'
import { MiniBed } from '#ui/mini-bed.tsx'
import { PageFrame } from '#ui/page-frame.tsx'
import { PageShape } from '#ui/page-shape.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { firstPageOf, pageSizeOf, useTemplates, type Catalog } from '#plugins/core/client.ts'

const NONE = 'none'

type Props = {
  kind: string
  catalog: Catalog | undefined
  value: string
  onValueChange: (template: string) => void
}

const bed = 'h-28 rounded-control bg-bed p-3'

/** A published template to follow, or none: then the prompt alone decides the structure. */
export const TemplatePicker = ({ kind, catalog, value, onValueChange }: Props) => {
  const t = useTranslations('create')
  const locale = useLocale()
  const templates = useTemplates(kind)
  if (templates.isPending) return <Skeleton className="h-44 rounded-surface" />
  return (
    <ChoiceGroup
      label={t('template')}
      value={templates.data?.some((template) => template.id === value) ? value : NONE}
      onValueChange={(template) => onValueChange(template === NONE ? '' : template)}
      className="grid grid-cols-2 gap-3 md:grid-cols-3"
    >
      <Choice
        value={NONE}
        title={t('templateNone')}
        hint={t('templateNoneHint')}
        picture={
          <span className={cn(bed, 'grid place-items-center')}>
            <PageShape kind={kind} className="drop-shadow-sm" />
          </span>
        }
      />
      {(templates.data ?? []).map((template) => {
        const size = pageSizeOf(catalog, template.kind, template.size)
        return (
          <Choice
            key={template.id}
            value={template.id}
            title={template.title}
            hint={template.description ?? undefined}
            picture={
              <MiniBed size={size} className={bed}>
                <PageFrame
                  inert
                  title=""
                  {...size}
                  source={{ src: firstPageOf('templates', template, catalog, locale) }}
                />
              </MiniBed>
            }
          />
        )
      })}
    </ChoiceGroup>
  )
}
