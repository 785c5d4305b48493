'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { freshShow, newerShow, readShow, type Show, type Step, stepShow } from '../../present/show.ts'

/** Which of the two windows this is. */
export type Side = 'slides' | 'notes'

type Given = { designId: string; session: string; side: Side; count: number; opensAt: number }

type Message = { from: Side; asks?: boolean; leaves?: boolean; show?: unknown }

/** A window that was reloaded finds its show here, even when it is the only one. */
const keptUnder = (session: string): string => `platen-show-${session}`

const kept = (session: string): Show | undefined => {
  try {
    return readShow(JSON.parse(sessionStorage.getItem(keptUnder(session)) ?? 'null'))
  } catch {
    return undefined
  }
}

/**
 * The show of a presentation, the same in all its windows: they tell each other what changed, and a window that opens asks
 * the others. `isPaired` tells whether the other side is there.
 */
export const useShow = ({ designId, session, side, count, opensAt }: Given) => {
  const [by] = useState(() => `${side}-${crypto.randomUUID().slice(0, 8)}`)
  const [show, setShow] = useState(() => kept(session) ?? freshShow(opensAt))
  const [isPaired, setPaired] = useState(false)
  const latest = useRef(show)
  const channel = useRef<BroadcastChannel>(null)

  const take = useCallback(
    (next: Show) => {
      if (next === latest.current) return
      latest.current = next
      setShow(next)
      sessionStorage.setItem(keptUnder(session), JSON.stringify(next))
    },
    [session],
  )

  useEffect(() => {
    const open = new BroadcastChannel(`platen-show-${designId}-${session}`)
    channel.current = open
    const tell = (message: Omit<Message, 'from'>) => open.postMessage({ from: side, ...message })
    open.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.from !== side) setPaired(data.leaves !== true)
      const other = readShow(data.show)
      if (other) take(newerShow(latest.current, other))
      if (data.asks) tell({ show: latest.current })
    }
    const leave = () => tell({ leaves: true })
    window.addEventListener('pagehide', leave)
    tell({ asks: true, show: latest.current })
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
      open.close()
    }
  }, [designId, session, side, take])

  const step = useCallback(
    (asked: Step) => {
      const next = stepShow(latest.current, asked, { count, now: Date.now(), by })
      if (next === latest.current) return
      take(next)
      channel.current?.postMessage({ from: side, show: next })
    },
    [count, by, side, take],
  )
  return { show: { ...show, sheet: Math.min(show.sheet, Math.max(0, count - 1)) }, step, isPaired }
}
