'use client'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import { ApiError, apiFetch, followJob, type JobProgress } from '#plugins/core/client.ts'

type ExportRecord = { id: string; status?: string; filename?: string | null; filesize?: number | null }

export type ExportState =
  | { status: 'idle' }
  | { status: 'running'; format: string; progress: JobProgress }
  | { status: 'ready'; format: string; id: string; filename: string | null; filesize: number | null }
  | { status: 'failed'; format: string; error: unknown }

type Action = ExportState | { status: 'progress'; progress: JobProgress }

const next = (state: ExportState, action: Action): ExportState => {
  if (action.status !== 'progress') return action
  return state.status === 'running' ? { ...state, progress: action.progress } : state
}

export const fileAddress = (exportId: string): string => `/api/exports/${exportId}/file`

/** Writes a file of a design and tells how far it is. `onReady` is called once for each file. */
export const useExport = (designId: string, onReady: (exportId: string) => void) => {
  const [state, dispatch] = useReducer(next, { status: 'idle' })
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [])

  const start = useCallback(
    async (format: string) => {
      stop.current?.()
      dispatch({ status: 'running', format, progress: {} })
      const fail = (error: unknown) => dispatch({ status: 'failed', format, error })
      const finish = async (exportId: string) => {
        const record = await apiFetch<ExportRecord>(`/api/exports/${exportId}`)
        dispatch({
          status: 'ready',
          format,
          id: exportId,
          filename: record.filename ?? null,
          filesize: record.filesize ?? null,
        })
        onReady(exportId)
      }
      try {
        const begun = await apiFetch<{ export: { id: string }; job: { id: string } }>(
          `/api/designs/${designId}/exports`,
          { method: 'POST', body: { format } },
        )
        stop.current = followJob(begun.job.id, {
          onConnection: () => {},
          onEvent: (event) => {
            if (event.type === 'progress') dispatch({ status: 'progress', progress: event.data })
            if (event.type !== 'end') return
            if (event.data.status === 'succeeded') finish(begun.export.id).catch(fail)
            else fail(new ApiError(500, event.data.error ?? {}))
          },
        })
      } catch (error) {
        fail(error)
      }
    },
    [designId, onReady],
  )
  return { state, start }
}
