'use client'
import { toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Change } from './after-change.ts'
import { newKey } from './new-key.ts'
import { messageOf } from './use-reading.ts'
import { useWords } from './use-words.ts'

type Asked = { change: Change; workspace: string; amount: number; reason: string }

/** Books a grant or an adjustment; until it is known to be done, trying again sends the same key. */
export const useChange = () => {
  const { say, tell, api } = useWords()
  const [isBusy, setBusy] = useState(false)
  const sent = useRef<{ key: string; what: string } | undefined>(undefined)
  const keyFor = (what: string): string => {
    if (sent.current?.what !== what) sent.current = { key: newKey(), what }
    return sent.current.key
  }
  const book = async ({ change, ...asked }: Asked): Promise<boolean> => {
    setBusy(true)
    try {
      const response = await fetch(api(change), {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...asked, key: keyFor(JSON.stringify([change, asked])) }),
      })
      if (!response.ok) {
        toast.error((await messageOf(response)) ?? say('unreachable'))
        return false
      }
      sent.current = undefined
      toast.success(tell(response.status === 201 ? 'done' : 'doneBefore'))
      return true
    } catch {
      toast.error(say('unreachable'))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { book, isBusy }
}
