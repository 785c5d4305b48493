'use client'
import { useFormatter } from 'next-intl'
import { useEffect, useState } from 'react'
import { elapsed, type Show } from '../../present/show.ts'

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Hours only once there are some: 04:12, 1:04:12. */
export const timeText = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1_000)
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  return `${hours > 0 ? `${hours}:` : ''}${twoDigits(minutes)}:${twoDigits(seconds % 60)}`
}

/** Now, twice a second, so that no second is seen to be skipped. */
const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 500)
    return () => window.clearInterval(timer)
  }, [])
  return now
}

/** What has passed since the talk began. */
export const Elapsed = ({ timer, className }: { timer: Show['timer']; className?: string }) => {
  const now = useNow()
  return (
    <time className={className} dateTime={`PT${Math.floor(elapsed(timer, now) / 1_000)}S`}>
      {timeText(elapsed(timer, now))}
    </time>
  )
}

/** The time of day. */
export const TimeOfDay = ({ className }: { className?: string }) => {
  const format = useFormatter()
  const now = useNow()
  return (
    <time className={className} dateTime={new Date(now).toISOString()}>
      {format.dateTime(now, {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      })}
    </time>
  )
}
