import type { CollectionSlug, ServerProps, Where } from 'payload'

const words = {
  en: {
    hello: 'Good to see you',
    designs: 'Designs',
    running: 'Jobs at work',
    failed: 'Failed jobs',
    site: 'Open the site',
  },
  de: {
    hello: 'Schön, dass Sie da sind',
    designs: 'Entwürfe',
    running: 'Laufende Aufträge',
    failed: 'Fehlgeschlagene Aufträge',
    site: 'Zur Website',
  },
}

type Tile = { label: string; collection: CollectionSlug; where: Where; query: string }

/** Above the dashboard: who is here, what is at work, and the way to the site. */
export const Welcome = async ({ payload, user, i18n }: ServerProps) => {
  if (!user) return null
  const language = i18n.language === 'de' ? 'de' : 'en'
  const say = words[language]
  const tiles: Tile[] = [
    { label: say.designs, collection: 'designs', where: {}, query: '' },
    {
      label: say.running,
      collection: 'jobs',
      where: { status: { in: ['queued', 'running'] } },
      query: '?where[or][0][and][0][status][in]=queued,running',
    },
    {
      label: say.failed,
      collection: 'jobs',
      where: { status: { equals: 'failed' } },
      query: '?where[or][0][and][0][status][equals]=failed',
    },
  ]
  const counts = await Promise.all(
    tiles.map(({ collection, where }) => payload.count({ collection, where, user, overrideAccess: false })),
  )
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
        {tiles.map(({ label, collection, query }, index) => (
          <li key={label}>
            <a href={`/admin/collections/${collection}${query}`}>
              <b>{counts[index]?.totalDocs ?? 0}</b>
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
