'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { ApiError, apiFetch, followJob, type JobProgress } from '#plugins/core/client.ts'
import { exportsKey } from './use-export-list.ts'

type ExportRecord = {
  id: string
  status?: string
  filename?: string | null
  filesize?: number | null
  report?: Record<string, unknown> | null
}

/** A format and what is asked of it. */
export type Wish = {
  format: string
  options?: Readonly<Record<string, unknown>>
  /** No more than this is paid for it. */
  maxCredits?: number
}

export type ExportState =
  | { status: 'idle' }
  | { status: 'running'; wish: Wish; progress: JobProgress }
  | {
      status: 'ready'
      wish: Wish
      id: string
      filename: string | null
      filesize: number | null
      /** What the format has to say of the file. */
      report: Record<string, unknown> | null
    }
  | { status: 'failed'; wish: Wish; error: unknown }

type Action = ExportState | { status: 'progress'; progress: JobProgress }

const next = (state: ExportState, action: Action): ExportState => {
  if (action.status !== 'progress') return action
  return state.status === 'running' ? { ...state, progress: action.progress } : state
}

/** Where a file of a design is asked for; its price at `/quote` below. */
export const exportPath = (designId: string): string => `/api/designs/${designId}/exports`

export const fileAddress = (exportId: string): string => `/api/exports/${exportId}/file`

/** Writes a file of a design and tells how far it is. `onReady` is called once for each file. */
export const useExport = (designId: string, onReady: (exportId: string) => void) => {
  const [state, dispatch] = useReducer(next, { status: 'idle' })
  const client = useQueryClient()
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])

  const start = useCallback(
    async (wish: Wish) => {
      stop.current?.()
      dispatch({ status: 'running', wish, progress: {} })
      const fail = (error: unknown) => dispatch({ status: 'failed', wish, error })
      const finish = async (exportId: string) => {
        const record = await apiFetch<ExportRecord>(`/api/exports/${exportId}`)
        dispatch({
          status: 'ready',
          wish,
          id: exportId,
          filename: record.filename ?? null,
          filesize: record.filesize ?? null,
          report: record.report ?? null,
        })
        onReady(exportId)
      }
      try {
        const begun = await apiFetch<{ export: { id: string }; job: { id: string } }>(exportPath(designId), {
          method: 'POST',
          body: wish,
        })
        stop.current = followJob(begun.job.id, {
          onConnection: () => {},
          onEvent: (event) => {
            if (event.type === 'progress') dispatch({ status: 'progress', progress: event.data })
            if (event.type !== 'end') return
            void client.invalidateQueries({ queryKey: exportsKey(designId) })
            if (event.data.status === 'succeeded') finish(begun.export.id).catch(fail)
            else fail(new ApiError(500, event.data.error ?? {}))
          },
        })
      } catch (error) {
        fail(error)
      }
    },
    [designId, onReady, client],
  )
  return { state, start }
}
