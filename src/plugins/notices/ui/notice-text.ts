'use client'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import type { NoticeRecord } from './use-notices.ts'

/** What a notice says of its job: in words of its own for the kinds we know, else that it is finished or not. */
export const useNoticeText = () => {
  const t = useTranslations('notices')
  return useCallback(
    ({ kind, status }: Pick<NoticeRecord, 'kind' | 'status'>): string => {
      const own = `kinds.${kind}.${status}` as const
      return t.has(own) ? t(own) : t(status)
    },
    [t],
  )
}
