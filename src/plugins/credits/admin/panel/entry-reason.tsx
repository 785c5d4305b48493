'use client'
import { Link } from '@payloadcms/ui'
import type { EntryRow } from '../read/entries.ts'
import { useWords } from './use-words.ts'

/** What credits were for: the reason somebody gave, the job and its design, the payment, and how it came about. */
export const EntryReason = ({ entry }: { entry: EntryRow }) => {
  const { say, doc, reason: told } = useWords()
  const { reason, job, design, payment, purchase, details } = entry
  const facts = Object.entries(details ?? {}).filter(([name, value]) => name !== 'design' && value !== null)
  if (!reason && !job && !design && !payment && facts.length === 0) return '–'
  return (
    <div className="credits-reason">
      {reason && <span>{told(reason)}</span>}
      {job && <Thing href={doc('jobs', job.id)} name={job.name} id={job.id} />}
      {design && design.name !== job?.name && (
        <Thing href={doc('designs', design.id)} name={design.name} id={design.id} />
      )}
      {payment &&
        (purchase ? (
          <Link href={doc('purchases', purchase)} prefetch={false}>
            <code>{payment}</code>
          </Link>
        ) : (
          <code>{payment}</code>
        ))}
      {facts.length > 0 && (
        <details>
          <summary>{say('details')}</summary>
          <dl>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}

/** A record by its name; one that is gone by its id, without a way to it. */
const Thing = ({ href, name, id }: { href: string; name: string | null; id: string }) => {
  const { say } = useWords()
  if (name === null) return <span>{`${id.slice(0, 8)}… (${say('gone')})`}</span>
  return (
    <Link href={href} prefetch={false}>
      {name || id}
    </Link>
  )
}
