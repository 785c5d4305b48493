'use client'
import { useState } from 'react'
import { MAX_SOURCE } from '#kernel/max-source.ts'

const KEY = 'platen.source'

const read = (): string => {
  try {
    return sessionStorage.getItem(KEY) ?? ''
  } catch {
    // Browsers may refuse storage, and a server has none.
    return ''
  }
}

const keep = (text: string): void => {
  try {
    if (text === '') sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, text)
  } catch {
    // As above: it holds until the page is left.
  }
}

/** The person's own text; null while none is wanted. It outlives a reload of the tab, being too long for the address. */
export const useSource = () => {
  const [source, setSource] = useState<string | null>(() => read() || null)
  return {
    source,
    change: (text: string | null) => {
      setSource(text)
      keep(text ?? '')
    },
    isTooLong: (source ?? '').length > MAX_SOURCE,
  }
}
