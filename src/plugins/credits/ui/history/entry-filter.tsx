'use client'
import { useTranslations } from 'next-intl'
import { Select } from '#ui/select.tsx'
import { type EntryGroup, entryGroupNames } from './use-entries.ts'

const ALL = 'all'

type Props = { show: EntryGroup | null; onShow: (show: EntryGroup | null) => void }

/** Narrows the history to what was used, added and so on. */
export const EntryFilter = ({ show, onShow }: Props) => {
  const t = useTranslations('billing')
  return (
    <Select
      aria-label={t('filter')}
      value={show ?? ALL}
      onValueChange={(value) => onShow(entryGroupNames.find((known) => known === value) ?? null)}
      options={[
        { value: ALL, label: t('everything') },
        ...entryGroupNames.map((known) => ({ value: known, label: t(`groups.${known}`) })),
      ]}
      className="w-full sm:w-60"
    />
  )
}
