import type { CollectionSlug, ServerProps, Where } from 'payload'
import { countFailedWork } from '#jobs/index.ts'

const words = {
  en: {
    hello: 'Good to see you',
    designs: 'Designs',
    running: 'Jobs at work',
    failed: 'Failed work',
    site: 'Open the site',
  },
  de: {
    hello: 'Schön, dass Sie da sind',
    designs: 'Entwürfe',
    running: 'Laufende Aufträge',
    failed: 'Fehlgeschlagenes',
    site: 'Zur Website',
  },
}

type Tile = { label: string; href: string; count: Promise<number> }

/** Above the dashboard: who is here, what is at work, and the way to the site. */
export const Welcome = async ({ payload, user, i18n }: ServerProps) => {
  if (!user) return null
  const language = i18n.language === 'de' ? 'de' : 'en'
  const say = words[language]
  const list = async (collection: CollectionSlug, where: Where): Promise<number> =>
    (await payload.count({ collection, where, user, overrideAccess: false })).totalDocs
  const tiles: Tile[] = [
    { label: say.designs, href: '/admin/collections/designs', count: list('designs', {}) },
    {
      label: say.running,
      href: '/admin/collections/jobs?where[or][0][and][0][status][in]=queued,running',
      count: list('jobs', { status: { in: ['queued', 'running'] } }),
    },
    { label: say.failed, href: '/admin/failed-work', count: countFailedWork(payload) },
  ]
  const counts = await Promise.all(tiles.map(({ count }) => count))
  return (
    <section className="platen-welcome">
      <header>
        <h1>
          {say.hello}
          {user['name'] ? `, ${String(user['name'])}` : ''}
        </h1>
        <a href={`/${language}`}>{say.site}</a>
      </header>
      <ul>
        {tiles.map(({ label, href }, index) => (
          <li key={label}>
            <a href={href}>
              <b>{counts[index] ?? 0}</b>
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
