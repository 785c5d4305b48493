'use client'
import { Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { localText } from '#kernel/local-text.ts'
import { type JobView, refreshJobs } from './live-jobs.ts'
import { words } from './words.ts'

type Action = 'cancel' | 'retry'

/** The one thing that can be done with a job now: cancel it while it is under way, retry it when it failed. */
export const JobActions = ({ job, size = 'medium' }: { job: JobView; size?: 'small' | 'medium' }) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const say = (text: keyof typeof words) => localText(words[text], i18n.language)
  const action = actionFor(job)
  if (!action) return null

  const act = async () => {
    setBusy(true)
    try {
      const response = await fetch(`${config.routes.api}/jobs/${job.id}/${action}`, {
        method: 'POST',
        credentials: 'include',
      })
      if (response.ok) toast.success(say(action === 'retry' ? 'retried' : await cancelWord(response)))
      else toast.error(await reasonOf(response, say('unreachable')))
    } catch {
      toast.error(say('unreachable'))
    } finally {
      await refreshJobs(config.routes.api, [job.id])
      setBusy(false)
    }
  }
  return (
    <Button
      buttonStyle="secondary"
      size={size}
      margin={false}
      disabled={isBusy}
      aria-label={`${say(action)}: ${job.title}`}
      onClick={() => void act()}
    >
      {say(size === 'small' ? `${action}Short` : action)}
    </Button>
  )
}

const actionFor = ({ status }: JobView): Action | undefined => {
  if (status === 'queued' || status === 'running') return 'cancel'
  return status === 'failed' || status === 'cancelled' ? 'retry' : undefined
}

const cancelWord = async (response: Response): Promise<'cancelled' | 'cancelling'> => {
  const { job } = (await response.json()) as { job?: { status?: string } } // the answer of our own endpoint
  return job?.status === 'cancelled' ? 'cancelled' : 'cancelling'
}

const reasonOf = async (response: Response, otherwise: string): Promise<string> => {
  const body = (await response.json().catch(() => ({}))) as {
    message?: string
    errors?: { message?: string }[]
  }
  return body.message ?? body.errors?.[0]?.message ?? otherwise
}
