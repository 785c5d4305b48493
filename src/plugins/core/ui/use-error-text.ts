'use client'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { ApiError, isUnreachable } from './api-error.ts'

/** Turns any failure into one sentence for the person; the server's own where it gave one. */
export const useErrorText = () => {
  const t = useTranslations('errors')
  return useCallback(
    (error: unknown): string => {
      if (error instanceof ApiError && error.message !== '') return error.message
      return isUnreachable(error) ? t('unreachable') : t('unknown')
    },
    [t],
  )
}
