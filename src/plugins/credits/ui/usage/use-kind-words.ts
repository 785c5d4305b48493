'use client'
import { useTranslations } from 'next-intl'
import { useCatalog } from '#plugins/core/client.ts'

/** What a kind of work is called: kinds of designs as the catalog names them. */
export const useKindWords = (): ((kind: string) => string) => {
  const t = useTranslations('usage')
  const kinds = useCatalog().data?.kinds
  return (kind) =>
    kinds?.find(({ slug }) => slug === kind)?.label ?? (t.has(`kinds.${kind}`) ? t(`kinds.${kind}`) : kind)
}
