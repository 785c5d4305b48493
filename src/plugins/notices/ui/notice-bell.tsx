'use client'
import { Bell } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button, buttonStyle } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Popover, PopoverContent, PopoverTrigger } from '#ui/popover.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { Failure, useSession } from '#plugins/core/client.ts'
import { NoticeList } from './notice-list.tsx'
import { useArrivals } from './use-arrivals.ts'
import { mostShown, useMarkRead, useNotices } from './use-notices.ts'

/** The bell of those who are signed in: how much is unread, and behind it the notices. */
export const NoticeBell = () => {
  const session = useSession()
  return session.data ? <SignedInBell /> : null
}

const SignedInBell = () => {
  const t = useTranslations('notices')
  const [open, setOpen] = useState(false)
  const notices = useNotices()
  useArrivals(notices.data)
  const unread = notices.data?.filter(({ readAt }) => !readAt).length ?? 0
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        aria-label={t('bell', { count: unread })}
        className={cn(buttonStyle({ look: 'quiet', size: 'icon' }), 'relative')}
      >
        <Bell aria-hidden />
        {unread > 0 ? (
          <span
            aria-hidden
            className="tabular absolute end-0.5 top-0.5 grid h-4 min-w-4 place-items-center rounded-full bg-press px-1 text-[10px] leading-none font-semibold text-on-press"
          >
            {unread < mostShown ? unread : `${mostShown}+`}
          </span>
        ) : null}
      </PopoverTrigger>
      <PopoverContent aria-label={t('title')} className="grid w-96 gap-2">
        <Opened notices={notices} unread={unread} onLeave={() => setOpen(false)} />
      </PopoverContent>
    </Popover>
  )
}

type OpenedProps = { notices: ReturnType<typeof useNotices>; unread: number; onLeave: () => void }

const Opened = ({ notices, unread, onLeave }: OpenedProps) => {
  const t = useTranslations('notices')
  const markRead = useMarkRead()
  return (
    <>
      <div className="flex min-h-8 items-center justify-between gap-3">
        <h2 className="text-base font-semibold">{t('title')}</h2>
        <p role="status" className="sr-only">
          {t('bell', { count: unread })}
        </p>
        {unread > 0 ? (
          <Button look="quiet" size="sm" className="-me-2" onClick={() => markRead.mutate('all')}>
            {t('markAll')}
          </Button>
        ) : null}
      </div>
      {notices.isError ? (
        <Failure title={t('loadFailed')} error={notices.error} onRetry={() => void notices.refetch()} />
      ) : notices.isPending ? (
        <div className="grid gap-3" aria-busy>
          <Skeleton className="h-10" />
          <Skeleton className="h-10" />
        </div>
      ) : notices.data.length === 0 ? (
        <div className="grid justify-items-center gap-2 rounded-control bg-bed px-4 py-8 text-center">
          <Bell aria-hidden className="size-5 text-ink-soft" />
          <p className="text-sm text-ink-soft">{t('empty')}</p>
        </div>
      ) : (
        <NoticeList
          notices={notices.data}
          onOpen={({ id, readAt }) => {
            if (!readAt) markRead.mutate(id)
            onLeave()
          }}
        />
      )}
    </>
  )
}
