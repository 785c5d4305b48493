'use client'
import { Pill, useTranslation } from '@payloadcms/ui'
import { localText } from '#kernel/local-text.ts'
import type { JobStatus } from '../job.ts'
import { statusWords } from './words.ts'

const styles = {
  queued: 'light',
  running: 'dark',
  succeeded: 'success',
  failed: 'error',
  cancelled: 'light-gray',
} as const

/** The status in words, coloured. */
export const StatusPill = ({ status }: { status: JobStatus }) => {
  const { i18n } = useTranslation()
  return (
    <Pill pillStyle={styles[status]} size="small">
      {localText(statusWords[status], i18n.language)}
    </Pill>
  )
}
