'use client'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { ApiError, isUnreachable } from './api-error.ts'

/** What the server says of a failure, whether it refused a request or a job ended with it. */
const saidOf = (error: unknown): { code?: unknown; message: string } | undefined => {
  if (typeof error !== 'object' || error === null || !('message' in error)) return undefined
  const { message } = error
  if (typeof message !== 'string' || message === '') return undefined
  if (error instanceof ApiError) return { code: error.code, message }
  return error instanceof Error || !('code' in error) ? undefined : { code: error.code, message }
}

/**
 * Turns any failure into one sentence for the person: in their language where its code is known, else as the server
 * says it, else `otherwise`.
 */
export const useErrorText = () => {
  const t = useTranslations('errors')
  return useCallback(
    (error: unknown, otherwise?: string): string => {
      const said = saidOf(error)
      const key = `codes.${String(said?.code)}`
      if (said) return t.has(key) ? t(key) : said.message
      return isUnreachable(error) ? t('unreachable') : (otherwise ?? t('unknown'))
    },
    [t],
  )
}
