'use client'
import { statusWords } from '#jobs/admin/words.ts'
import { localText } from '#kernel/local-text.ts'
import { useWords } from './use-words.ts'

/** How it stands with a job. */
export const JobStatus = ({ status }: { status: string | null }) => {
  const { language } = useWords()
  if (status === null || !isStatus(status)) return null
  return <small>{localText(statusWords[status], language)}</small>
}

const isStatus = (status: string): status is keyof typeof statusWords => Object.hasOwn(statusWords, status)
