'use client'
import { Link } from '@payloadcms/ui'
import type { Held, Totals } from '../read/overview.ts'
import { useWords } from './use-words.ts'

type SheetProps = { totals: Totals; held: Held }

/** The platform's books as a sum: what came in less what went out is what the workspaces have. */
export const Sheet = ({ totals, held }: SheetProps) => {
  const { say, tell, change, count, page } = useWords()
  const lines = [
    ['granted', totals.granted],
    ['bought', totals.bought],
    ['adjusted', totals.adjusted],
    ['spent', -totals.spent],
    ['refunded', -totals.refunded],
  ] as const
  const sum = lines.reduce((all, [, amount]) => all + amount, 0)
  return (
    <section className="credits-sheet" aria-labelledby="credits-sheet">
      <h2 id="credits-sheet">{tell('sheet')}</h2>
      <div className="credits-sheet__columns">
        <dl>
          {lines.map(([word, amount]) => (
            <div key={word}>
              <dt>{tell(word)}</dt>
              <dd>{change(amount)}</dd>
            </div>
          ))}
          <div data-sum="">
            <dt>{tell('together')}</dt>
            <dd>{count(sum)}</dd>
          </div>
        </dl>
        <dl>
          {(['available', 'held', 'debt'] as const).map((kind) => (
            <div key={kind}>
              <dt>{say(kind)}</dt>
              <dd>{count(held[kind])}</dd>
            </div>
          ))}
          <div>
            <dt>
              <Link href={page('/accounts')} prefetch={false}>
                {say('workspaces')}
              </Link>
            </dt>
            <dd>{count(held.workspaces)}</dd>
          </div>
          <div>
            <dt>
              <Link href={page('/reservations?state=open')} prefetch={false}>
                {tell('openReservations')}
              </Link>
            </dt>
            <dd>{count(held.open)}</dd>
          </div>
        </dl>
      </div>
    </section>
  )
}
