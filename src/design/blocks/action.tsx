import type { ReactNode } from 'react'
import { safeLink } from '../rich-text/safe-link.ts'

/** A link drawn as a button; only its words where the address is missing or unsafe. */
export const Action = ({
  label,
  url,
  quiet = false,
}: {
  label: string
  url: string
  quiet?: boolean
}): ReactNode => {
  if (!label) return null
  const href = safeLink(url)
  const className = quiet ? 'action action-quiet' : 'action'
  return href === null ? (
    <span className={className}>{label}</span>
  ) : (
    <a className={className} href={href}>
      {label}
    </a>
  )
}
