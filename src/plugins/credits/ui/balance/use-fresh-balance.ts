'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { onJobTurn } from '#plugins/core/client.ts'
import { creditsKey } from '../credits-key.ts'

/** Has everything about credits asked for anew when a job begins or ends. */
export const useFreshBalance = (): void => {
  const client = useQueryClient()
  useEffect(() => onJobTurn(() => void client.invalidateQueries({ queryKey: creditsKey })), [client])
}
