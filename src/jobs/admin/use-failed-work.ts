import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { FailedPage } from '../endpoints/failed.ts'

export type Choice = { what?: 'job' | 'chore'; kind?: string; page: number }
export type FailedState = { status: 'loading' } | { status: 'failed' } | { status: 'there'; list: FailedPage }
export type Selected = { jobs: string[]; chores: string[] }
type Given = { what: Choice['what'] | undefined; kind: string | undefined; page: number }
type Answer = { done: string[]; refused?: { message: string }[] }

/** One page of the failed work, read again whenever the choice changes, and the two things to do with it. */
export const useFailedWork = (choice: Choice) => {
  const { config } = useConfig()
  const base = `${config.routes.api}/jobs/failed`
  const [state, setState] = useState<FailedState>({ status: 'loading' })
  const { what, kind, page } = choice

  const read = useCallback(() => readPage(base, { what, kind, page }), [base, what, kind, page])
  useEffect(() => {
    let isLeft = false
    void read().then((latest) => {
      if (!isLeft) setState(latest)
    })
    return () => {
      isLeft = true
    }
  }, [read])
  const readAgain = async () => setState(await read())

  /** Does it and reads the list anew; undefined when the server could not be asked. */
  const act = async (verb: 'retry' | 'dismiss', selected: Selected): Promise<Answer | undefined> => {
    try {
      const response = await fetch(`${base}/${verb}`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(selected),
      })
      return response.ok ? ((await response.json()) as Answer) : undefined // as above
    } catch {
      return undefined
    } finally {
      await readAgain()
    }
  }
  return { state, readAgain, act }
}

const readPage = async (base: string, { what, kind, page }: Given): Promise<FailedState> => {
  const query = new URLSearchParams({
    page: String(page),
    ...(what ? { what } : {}),
    ...(kind ? { kind } : {}),
  })
  try {
    const response = await fetch(`${base}?${query}`, { credentials: 'include' })
    if (!response.ok) return { status: 'failed' }
    return { status: 'there', list: (await response.json()) as FailedPage } // the answer of our own endpoint
  } catch {
    return { status: 'failed' }
  }
}
