'use client'
import { useFormatter } from 'next-intl'

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Dates as the reader's clock shows them; only for what the browser renders. */
export const useDateText = () => {
  const format = useFormatter()
  return {
    day: (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeZone: here() }),
    minute: (at: string) =>
      format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone: here() }),
  }
}
