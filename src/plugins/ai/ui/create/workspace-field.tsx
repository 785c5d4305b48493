'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { Field } from '#ui/field.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { Notice } from '#ui/notice.tsx'
import { Select } from '#ui/select.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure } from '#plugins/core/client.ts'
import type { TargetWorkspace } from './use-target-workspace.ts'

/** Which workspace the design goes to, where there is a choice; what to do, where there is no workspace for it. */
export const WorkspaceField = ({ target }: { target: TargetWorkspace }) => {
  const t = useTranslations('create')
  if (target.isNowhere) {
    return (
      <Notice
        action={
          <Button size="sm" asChild>
            <Link href="/members">{t('toWorkspaces')}</Link>
          </Button>
        }
      >
        <p>{t('nowhere')}</p>
      </Notice>
    )
  }
  if (!target.isChoice) return null
  if (target.error) {
    return <Failure title={t('workspacesFailed')} error={target.error} onRetry={target.retry} />
  }
  if (!target.choices || !target.id) return <Skeleton className="h-16" />
  return (
    <Field label={t('workspace')}>
      <Select
        value={target.id}
        onValueChange={target.choose}
        options={target.choices.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Field>
  )
}
