'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useIsOwner, useOwnerNames } from './use-owners.ts'

/** Tells who is no owner whom to ask for credits. */
export const AskOwners = ({ workspace }: { workspace: string | undefined }) => {
  const t = useTranslations('quote')
  const format = useFormatter()
  const isOwner = useIsOwner(workspace)
  const names = useOwnerNames(workspace, { wanted: !isOwner })
  if (isOwner) return null
  return (
    <p>
      {names.length > 0 ? t('askNamed', { names: format.list(names, { type: 'disjunction' }) }) : t('ask')}
    </p>
  )
}
