'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer } from 'react'
import {
  apiFetch,
  cancelJob,
  followJob,
  retryJob,
  type JobEvent,
  type JobRecord,
  type Listed,
} from '#plugins/core/client.ts'
import { initialState, nextState } from './generation-state.ts'
import { paced } from './paced.ts'

const jobKey = (designId: string) => ['generation', designId] as const

/** The newest generation of a design; null when it was never generated. */
export const useGenerationJob = (designId: string) =>
  useQuery({
    queryKey: jobKey(designId),
    queryFn: async ({ signal }) => {
      const query = new URLSearchParams({ limit: '1', sort: '-createdAt', depth: '0' })
      query.set('where[subjectCollection][equals]', 'designs')
      query.set('where[subjectId][equals]', designId)
      query.set('where[kind][equals]', 'generate-design')
      return (await apiFetch<Listed<JobRecord>>(`/api/jobs?${query}`, { signal })).docs[0] ?? null
    },
  })

/** Follows a generation live; starts over when the job changes. */
export const useGeneration = (jobId: string) => {
  const [state, dispatch] = useReducer(nextState, initialState)
  const client = useQueryClient()
  useEffect(() => {
    dispatch({ type: 'reset' })
    const events = paced<JobEvent>(dispatch, (event) => event.type === 'page', { pause: 160, atMost: 700 })
    const stopFollowing = followJob(jobId, {
      onEvent: events.push,
      onConnection: (connected) => dispatch({ type: 'connection', connected }),
      // Signed out, taken out of the workspace, or deleted: the page finds out which.
      onRefused: () => void client.invalidateQueries(),
    })
    return () => {
      stopFollowing()
      events.stop()
    }
  }, [jobId, client])
  return state
}

export const useCancelGeneration = (jobId: string) => useMutation({ mutationFn: () => cancelJob(jobId) })

/** Takes up a stopped generation; the pages already made are kept. */
export const useRetryGeneration = ({ designId, jobId }: { designId: string; jobId: string }) => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => retryJob(jobId),
    onSuccess: () => client.invalidateQueries({ queryKey: jobKey(designId) }),
  })
}

/** Lets a design and its newest generation be asked for again, once the generation is over. */
export const useRefreshGeneration = (designId: string) => {
  const client = useQueryClient()
  return useCallback(
    () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['design', designId] }),
        client.invalidateQueries({ queryKey: jobKey(designId) }),
        client.invalidateQueries({ queryKey: ['designs'] }),
      ]),
    [client, designId],
  )
}
