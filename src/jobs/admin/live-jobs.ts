import { useConfig } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { type JobError, type JobProgress, type JobStatus, isFinal } from '../job.ts'

/** A job as the panel shows it. */
export type JobView = {
  id: string
  title: string
  status: JobStatus
  progress?: JobProgress | null
  error?: JobError | null
  attempts: number
  maxAttempts: number
  updatedAt: string
}

const everyMs = 2000
const latest = new Map<string, JobView>()
const watchers = new Map<string, Set<() => void>>()
let timer: ReturnType<typeof setTimeout> | undefined

/** The job, kept up to date while it is on the screen and has not ended; `known` is shown until something newer is read. */
export const useLiveJob = (id: string, known?: JobView): JobView | undefined => {
  const { config } = useConfig()
  const live = useSyncExternalStore(
    (changed) => watch(id, changed, config.routes.api),
    () => latest.get(id),
    () => undefined,
  )
  return live && (!known || live.updatedAt >= known.updatedAt) ? live : known
}

/** Reads every watched job that has not ended, in one request, now. */
export const refreshJobs = async (api: string, also: string[] = []): Promise<void> => {
  clearTimeout(timer)
  timer = undefined
  const active = [...watchers.keys()].filter((id) => !isEnded(id))
  const ids = [...new Set([...active, ...also])]
  if (ids.length === 0) return
  const query = new URLSearchParams({ 'where[id][in]': ids.join(','), limit: String(ids.length), depth: '0' })
  try {
    const response = await fetch(`${api}/jobs?${query}`, { credentials: 'include' })
    const { docs } = (await response.json()) as { docs?: JobView[] } // the list of our own collection
    for (const job of docs ?? []) latest.set(job.id, job)
  } catch {
    // Offline: the next turn tries again, and what is shown stays.
  }
  watchers.forEach((changed) => changed.forEach((notify) => notify()))
  if ([...watchers.keys()].some((id) => !isEnded(id)))
    timer ??= setTimeout(() => void refreshJobs(api), everyMs)
}

const isEnded = (id: string): boolean => {
  const job = latest.get(id)
  return job !== undefined && isFinal(job.status)
}

const watch = (id: string, changed: () => void, api: string) => {
  const ofJob = watchers.get(id) ?? new Set()
  watchers.set(id, ofJob.add(changed))
  // The other cells of the list are mounted in the same breath: one request for all of them.
  timer ??= setTimeout(() => void refreshJobs(api), latest.has(id) ? everyMs : 0)
  return () => {
    ofJob.delete(changed)
    if (ofJob.size === 0) watchers.delete(id)
  }
}
