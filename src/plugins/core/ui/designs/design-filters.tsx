'use client'
import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Input } from '#ui/input.tsx'
import { Segmented } from '#ui/segmented.tsx'
import type { Catalog } from '../catalog/use-catalog.ts'

/** No kind: a segment needs a value that is not empty. */
export const ALL = 'all'

type KindProps = { catalog: Catalog | undefined; kind: string; onKind: (kind: string) => void }

/** Narrows a list to one kind. */
export const KindFilter = ({ catalog, kind, onKind }: KindProps) => {
  const t = useTranslations('designs')
  const kinds = catalog?.kinds ?? []
  return (
    <Segmented
      label={t('kind')}
      value={kind || ALL}
      onValueChange={(value) => onKind(value === ALL ? '' : value)}
      options={[
        { value: ALL, label: t('allKinds') },
        ...kinds.map((entry) => ({ value: entry.slug, label: entry.label })),
      ]}
    />
  )
}

type SearchProps = { search: string; onSearch: (search: string) => void }

export const DesignSearch = ({ search, onSearch }: SearchProps) => {
  const t = useTranslations('designs')
  return (
    <div className="relative w-full sm:w-72">
      <Search
        aria-hidden
        className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-ink-soft"
      />
      <Input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        maxLength={200}
        onChange={(event) => onSearch(event.target.value)}
        className="ps-9"
      />
    </div>
  )
}
