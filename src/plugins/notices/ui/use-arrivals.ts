'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { usePathname, useRouter } from '#ui/locale/navigation.ts'
import { toast } from '#ui/toaster.tsx'
import { useNoticeText } from './notice-text.ts'
import { type NoticeRecord, useMarkRead } from './use-notices.ts'

/**
 * Says aloud what arrives while the page is open, and takes as read what the page itself shows: who watches a design
 * being made needs no word that it is.
 */
export const useArrivals = (notices: NoticeRecord[] | undefined): void => {
  const t = useTranslations('notices')
  const textOf = useNoticeText()
  const pathname = usePathname()
  const router = useRouter()
  const client = useQueryClient()
  const { mutate: markRead } = useMarkRead()
  const told = useRef<string | undefined>(undefined)

  useEffect(() => {
    if (!notices) return
    const isFirstLook = told.current === undefined
    const before = told.current ?? ''
    told.current = notices[0]?.endedAt ?? before
    // What has ended has changed its design: lists that show it look again.
    if (!isFirstLook && told.current > before) void client.invalidateQueries({ queryKey: ['designs'] })
    for (const notice of notices) {
      if (notice.readAt) continue
      if (notice.link === pathname) markRead(notice.id)
      else if (!isFirstLook && notice.endedAt > before) {
        const { id, link, title } = notice
        const open = () => {
          markRead(id)
          if (link) router.push(link)
        }
        toast(title, {
          description: textOf(notice),
          duration: 8000,
          ...(link ? { action: { label: t('open'), onClick: open } } : {}),
        })
      }
    }
  }, [notices, pathname, markRead, router, client, t, textOf])
}
