'use client'
import { useTranslations } from 'next-intl'
import { Choice, ChoiceGroup } from '#ui/choice.tsx'
import { PageShape } from '#ui/page-shape.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { CatalogKind } from '#plugins/core/client.ts'

type Props = {
  kinds: readonly CatalogKind[] | undefined
  value: string
  onValueChange: (kind: string) => void
}

const grid = 'grid grid-cols-2 gap-3 md:grid-cols-4'

/** What is to be made, each drawn in the shape of its pages. */
export const KindPicker = ({ kinds, value, onValueChange }: Props) => {
  const t = useTranslations('create')
  if (!kinds) {
    return (
      <div className={grid}>
        {Array.from({ length: 4 }, (_, index) => (
          <Skeleton key={index} className="h-38 rounded-surface" />
        ))}
      </div>
    )
  }
  return (
    <ChoiceGroup label={t('kind')} value={value} onValueChange={onValueChange} className={grid}>
      {kinds.map((kind) => (
        <Choice
          key={kind.slug}
          value={kind.slug}
          title={kind.label}
          picture={
            <span className="grid h-24 place-items-center rounded-control bg-bed">
              <PageShape kind={kind.slug} className="drop-shadow-sm" />
            </span>
          }
        />
      ))}
    </ChoiceGroup>
  )
}
