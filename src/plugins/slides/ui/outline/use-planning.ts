'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useReducer } from 'react'
import { followJob } from '#plugins/core/client.ts'
import { initialPlanning, nextPlanning } from './planning-state.ts'

/** Follows an outline as it is planned. */
export const usePlanning = (jobId: string) => {
  const [state, dispatch] = useReducer(nextPlanning, initialPlanning)
  const client = useQueryClient()
  useEffect(() => {
    dispatch({ type: 'reset' })
    return followJob(jobId, {
      onEvent: dispatch,
      onConnection: (connected) => dispatch({ type: 'connection', connected }),
      // Signed out, taken out of the workspace, or deleted: the page finds out which.
      onRefused: () => void client.invalidateQueries(),
    })
  }, [jobId, client])
  return state
}
