'use client'
import { useSearchParams } from 'next/navigation'
import { useCallback } from 'react'

/** The filters and the page of a list, kept in the address, so that a link or a reload shows the same. */
export const useChoice = <Name extends string>(names: readonly Name[]) => {
  const address = useSearchParams()
  const chosen: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = address.get(name)
    if (value) chosen[name] = value
  }
  const page = Math.max(1, Number(address.get('page')) || 1)
  const change = useCallback((changes: Record<string, string>) => {
    // Not the router: the page on the server is the same for every filter. Next keeps `useSearchParams` in step.
    const next = new URLSearchParams(window.location.search)
    for (const [name, value] of Object.entries({ page: '', ...changes })) {
      if (value) next.set(name, value)
      else next.delete(name)
    }
    const query = next.toString()
    window.history.replaceState(null, '', query ? `?${query}` : window.location.pathname)
  }, [])
  return {
    chosen,
    page,
    isFiltered: Object.keys(chosen).length > 0,
    choose: (name: Name, value: string) => change({ [name]: value }),
    turnTo: (to: number) => change({ page: to > 1 ? String(to) : '' }),
    clear: () => change(Object.fromEntries(names.map((name) => [name, '']))),
  }
}
