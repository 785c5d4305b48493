'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { localText } from '#kernel/local-text.ts'
import type { FailedPage } from '../endpoints/failed.ts'
import { failedWords } from './failed-words.ts'
import './failed-work.css'

/** The panel's way to the failed work, with how much there is; looked up again on every page. */
export const FailedLink = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const path = usePathname()
  const [failed, setFailed] = useState(0)
  const { admin, api } = config.routes
  useEffect(() => {
    const leaving = new AbortController()
    fetch(`${api}/jobs/failed?limit=1`, { credentials: 'include', signal: leaving.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as FailedPage).totalDocs : 0)) // our own endpoint
      .then(setFailed, () => undefined) // what is shown stays
    return () => leaving.abort()
  }, [api, path])
  const href = `${admin}/failed-work`
  return (
    <a className="nav__link failed-link" href={href} aria-current={path === href ? 'page' : undefined}>
      <span className="nav__link-label">{localText(failedWords.title, i18n.language)}</span>
      {failed > 0 && <span className="failed-link__count">{failed}</span>}
    </a>
  )
}
