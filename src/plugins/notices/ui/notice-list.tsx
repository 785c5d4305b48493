'use client'
import { Check, Download, TriangleAlert } from 'lucide-react'
import { useFormatter, useNow, useTranslations } from 'next-intl'
import { buttonStyle } from '#ui/button.tsx'
import { cn } from '#ui/class-names.ts'
import { Link } from '#ui/locale/navigation.ts'
import { useNoticeText } from './notice-text.ts'
import type { NoticeRecord } from './use-notices.ts'

type LineProps = { notice: NoticeRecord; onOpen: (notice: NoticeRecord) => void }

const Line = ({ notice, onOpen }: LineProps) => {
  const t = useTranslations('notices')
  const format = useFormatter()
  const now = useNow({ updateInterval: 30_000 })
  const textOf = useNoticeText()
  const { title, status, link, readAt, endedAt } = notice
  const isGood = status === 'succeeded'
  const Icon = isGood ? Check : TriangleAlert
  const open = () => onOpen(notice)
  const words = (
    <>
      <Icon aria-hidden className={cn('mt-0.5 size-4', isGood ? 'text-success' : 'text-press-ink')} />
      <span className="grid min-w-0">
        <span dir="auto" className={cn('truncate text-base', readAt ? 'text-ink-soft' : 'font-semibold')}>
          {title}
        </span>
        <span className="text-sm text-ink-soft">
          {readAt ? null : <span className="sr-only">{t('unread')} </span>}
          {textOf(notice)}
          {' · '}
          <time dateTime={endedAt}>{format.relativeTime(new Date(endedAt), now)}</time>
        </span>
      </span>
      {readAt ? null : <span aria-hidden className="mt-1.5 ms-auto size-2 rounded-full bg-press" />}
    </>
  )
  const style =
    'grid min-h-11 min-w-0 flex-1 grid-cols-[auto_1fr_auto] gap-3 rounded-control px-2 py-2 text-start hover:bg-hover'
  return (
    <li className="flex items-center">
      {link ? (
        <Link href={link} onClick={open} className={style}>
          {words}
        </Link>
      ) : (
        <button type="button" onClick={open} className={style}>
          {words}
        </button>
      )}
      {notice.subjectCollection === 'exports' && status === 'succeeded' ? (
        <a
          href={`/api/exports/${notice.subjectId}/file`}
          download=""
          onClick={open}
          aria-label={t('download', { title })}
          className={buttonStyle({ look: 'quiet', size: 'icon' })}
        >
          <Download aria-hidden />
        </a>
      ) : null}
    </li>
  )
}

/** Notices, the newest first; each leads to what it speaks of. */
export const NoticeList = ({ notices, onOpen }: Pick<LineProps, 'onOpen'> & { notices: NoticeRecord[] }) => (
  <ul className="-mx-2 grid max-h-96 overflow-y-auto px-0.5 py-0.5 pe-1">
    {notices.map((notice) => (
      <Line key={notice.id} notice={notice} onOpen={onOpen} />
    ))}
  </ul>
)
