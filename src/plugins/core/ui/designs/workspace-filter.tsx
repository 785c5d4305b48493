'use client'
import { useTranslations } from 'next-intl'
import { Select } from '#ui/select.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useSession } from '../session/use-session.ts'
import { useWorkspaces } from '../workspaces/use-workspaces.ts'
import { ALL } from './design-filters.tsx'

type Props = { workspace: string; onWorkspace: (workspace: string) => void }

const place = 'h-11 w-full sm:h-10 sm:w-52'

/** Narrows a list to one workspace; nothing for those who are in one only. */
export const WorkspaceFilter = ({ workspace, onWorkspace }: Props) => {
  const t = useTranslations('designs')
  const { data: user } = useSession()
  const isHydrated = useHydrated()
  const isShown = isHydrated && (user?.memberships?.length ?? 0) > 1
  const workspaces = useWorkspaces({ wanted: isShown })
  if (!isShown) return null
  if (workspaces.isPending) return <Skeleton className={place} />
  return (
    <Select
      aria-label={t('workspace')}
      value={workspace || ALL}
      onValueChange={(value) => onWorkspace(value === ALL ? '' : value)}
      options={[
        { value: ALL, label: t('allWorkspaces') },
        ...(workspaces.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      className={place}
    />
  )
}
