'use client'
import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { DifferenceRow } from '../read/differences.ts'
import type { Paged } from '../read/paged.ts'
import { useWords } from './use-words.ts'
import './frame.css'

/** The panel's way to the credits, with how many differences with Stripe are open; looked up again on every page. */
export const CreditsLink = () => {
  const { say, page, api } = useWords()
  const path = usePathname()
  const [open, setOpen] = useState(0)
  const address = api('differences?limit=1')
  useEffect(() => {
    const leaving = new AbortController()
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then(async (response) =>
        response.ok ? ((await response.json()) as Paged<DifferenceRow>).totalDocs : 0,
      ) // our own endpoint
      .then(setOpen, () => undefined) // what is shown stays
    return () => leaving.abort()
  }, [address, path])
  const href = page('')
  const isHere = path === href || path.startsWith(`${href}/`)
  return (
    <Link
      className="nav__link credits-link"
      href={href}
      prefetch={false}
      aria-current={isHere ? 'page' : undefined}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{say('title')}</span>
      {open > 0 && <span className="credits-link__count">{open}</span>}
    </Link>
  )
}
