'use client'
import { Link } from '@payloadcms/ui'
import { useWords } from './use-words.ts'
import './frame.css'

const tabs = [
  ['', 'overview'],
  ['accounts', 'accounts'],
  ['entries', 'entries'],
  ['reservations', 'reservations'],
  ['checks', 'checks'],
] as const

/** The ways between the pages of credits. */
export const Tabs = ({ here }: { here: string }) => {
  const { say, page } = useWords()
  return (
    <nav className="credits-tabs" aria-label={say('title')}>
      {tabs.map(([path, word]) => (
        <Link
          key={word}
          href={page(path && `/${path}`)}
          prefetch={false}
          aria-current={path === here ? 'page' : undefined}
          {...(path === here ? { ref: showWhole } : {})}
        >
          {say(word)}
        </Link>
      ))}
    </nav>
  )
}

/** On a narrow screen the tabs scroll; the one people are on is never cut off. */
const showWhole = (tab: HTMLAnchorElement | null): void => {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
