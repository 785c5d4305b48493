'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import type { LimitRow } from '../../limits/list-limits.ts'
import { LimitBar } from './limit-bar.tsx'
import { LimitForm } from './limit-form.tsx'

type Props = {
  workspace: string
  row: LimitRow
  /** Spent in the period that is looked at. */
  credits: number
  canChange: boolean
}

/** A member, what they spent, and what they may. */
export const MemberRow = ({ workspace, row, credits, canChange }: Props) => {
  const t = useTranslations('usage')
  const format = useFormatter()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const { member, monthly, used } = row
  const name = member.name || member.email
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-3">
      <span className="grid min-w-0 gap-0.5">
        <span className="truncate text-base font-medium">
          <bdi>{name}</bdi>
        </span>
        {monthly === null ? (
          <span className="tabular text-sm text-ink-soft">{t('noLimit')}</span>
        ) : (
          <LimitBar used={used} monthly={monthly} />
        )}
      </span>
      <span className="grid justify-items-end gap-1">
        <span className="tabular text-base font-medium">
          {t('credits', { count: credits, amount: format.number(credits) })}
        </span>
        {canChange && !isOpen ? (
          <Button ref={opener} size="sm" look="quiet" className="-me-3" onClick={() => setOpen(true)}>
            {t(monthly === null ? 'setLimit' : 'changeLimit')}
            <span className="sr-only"> {t('limitOf', { name })}</span>
          </Button>
        ) : null}
      </span>
      {isOpen ? (
        <LimitForm workspace={workspace} member={member.id} monthly={monthly} onDone={() => setOpen(false)} />
      ) : null}
    </li>
  )
}
