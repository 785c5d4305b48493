'use client'
import { useCallback, useEffect, useState } from 'react'

export type Reading<Answer> =
  | { status: 'loading' }
  | { status: 'failed'; message: string | undefined }
  /** `isOld` while the answer to a newer question is awaited. */
  | { status: 'there'; answer: Answer; isOld: boolean }

/** What an endpoint of ours answers, read again when the address changes or somebody asks; what is shown stays meanwhile. */
export const useReading = <Answer>(address: string) => {
  const [round, setRound] = useState(0)
  const asked = `${round} ${address}`
  const [latest, setLatest] = useState<{ asked: string; result: Result<Answer> }>()
  useEffect(() => {
    const leaving = new AbortController()
    void read<Answer>(address, leaving.signal).then((result) => {
      if (!leaving.signal.aborted) setLatest({ asked, result })
    })
    return () => leaving.abort()
  }, [address, asked])
  const readAgain = useCallback(() => setRound((before) => before + 1), [])
  const isOld = latest?.asked !== asked
  return { reading: readingOf(latest?.result, isOld), readAgain }
}

type Result<Answer> = { answer: Answer } | { message: string | undefined }

const readingOf = <Answer>(result: Result<Answer> | undefined, isOld: boolean): Reading<Answer> => {
  if (result === undefined) return { status: 'loading' }
  if ('answer' in result) return { status: 'there', answer: result.answer, isOld }
  // What failed before is awaited again like the first time.
  return isOld ? { status: 'loading' } : { status: 'failed', message: result.message }
}

const read = async <Answer>(address: string, signal: AbortSignal): Promise<Result<Answer>> => {
  try {
    const response = await fetch(address, { credentials: 'include', signal })
    if (response.ok) {
      return { answer: (await response.json()) as Answer } // our own endpoint
    }
    return { message: await messageOf(response) }
  } catch {
    return { message: undefined }
  }
}

/** The sentence an endpoint of ours refuses with. */
export const messageOf = async (response: Response): Promise<string | undefined> => {
  const body = (await response.json().catch(() => ({}))) as {
    message?: string
    errors?: { message?: string }[]
  }
  return body.message ?? body.errors?.[0]?.message
}
