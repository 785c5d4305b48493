'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { workspacesOf } from '#access/membership.ts'
import { Button } from '#ui/button.tsx'
import { Link } from '#ui/locale/navigation.ts'
import { Notice } from '#ui/notice.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { useSession } from '#plugins/core/client.ts'
import { useBalance } from './use-balance.ts'

type Props = {
  /** The person's own one when it is left out. */
  workspace?: string
  /** On the billing page itself there is nowhere to be sent to. */
  isHere?: boolean
  className?: string
}

/** Says in time that a workspace is running out, and who can do something about it; nothing while there is enough. */
export const LowBalance = ({ workspace, isHere = false, className }: Props) => {
  const t = useTranslations('credits')
  const format = useFormatter()
  const isHydrated = useHydrated()
  const session = useSession()
  const balance = useBalance(workspace).data
  if (!isHydrated || !balance?.isLow) return null
  const isOwner = workspacesOf(session.data, ['owner']).includes(balance.workspace)
  const { available } = balance
  return (
    <Notice
      look="warning"
      {...(className ? { className } : {})}
      title={t('lowTitle', { count: available, amount: format.number(available) })}
      action={
        isHere ? null : (
          <Button size="sm" asChild>
            <Link href={`/billing?workspace=${balance.workspace}`}>
              {t(isOwner ? 'toBilling' : 'toHistory')}
            </Link>
          </Button>
        )
      }
    >
      <p>{t(isOwner ? 'lowOwner' : 'lowMember')}</p>
    </Notice>
  )
}
