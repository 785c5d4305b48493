'use client'
import type { CheckRow } from '../read/checks.ts'
import { Differences } from './differences.tsx'
import { PagedList } from './paged-list.tsx'
import { type Column, Table } from './table.tsx'
import { useChoice } from './use-choice.ts'
import { useWords } from './use-words.ts'

/** Whether the books agree: what differs from Stripe, and what the ledger's own checks found. */
export const Checks = ({ canChange }: { canChange: boolean }) => {
  const words = useWords()
  const { tell, api } = words
  const { page, turnTo } = useChoice([])
  return (
    <>
      <h2>{tell('differences')}</h2>
      <p className="credits-note">{tell('differencesIntro')}</p>
      <Differences canChange={canChange} />
      <h2>{tell('ledgerChecks')}</h2>
      <PagedList<CheckRow>
        address={api(`checks?page=${page}&limit=10`)}
        page={page}
        turnTo={turnTo}
        isFiltered={false}
        empty={[tell('noChecks'), tell('noChecksMore')]}
      >
        {(rows) => (
          <Table label={tell('ledgerChecks')} rows={rows} keyOf={({ at }) => at} columns={columnsOf(words)} />
        )}
      </PagedList>
    </>
  )
}

const columnsOf = ({ say, tell, count, moment }: ReturnType<typeof useWords>): Column<CheckRow>[] => [
  {
    head: tell('result'),
    kind: 'lead',
    cell: ({ ok }) => (
      <span className="credits-state" data-state={ok ? 'balanced' : 'unbalanced'}>
        {tell(ok ? 'balanced' : 'unbalanced')}
      </span>
    ),
  },
  { head: tell('sum'), kind: 'figure', cell: ({ sum }) => count(sum) },
  {
    head: say('details'),
    kind: 'wide',
    cell: ({ differences }) => (differences.length === 0 ? '–' : <Found differences={differences} />),
  },
  { head: say('when'), cell: ({ at }) => <time dateTime={at}>{moment(at)}</time> },
]

const Found = ({ differences }: Pick<CheckRow, 'differences'>) => (
  <ul className="credits-found-list">
    {differences.slice(0, 20).map(({ rule, subject, expected, found }) => (
      <li key={`${rule} ${subject}`}>{`${subject}: ${found} ≠ ${expected} (${rule})`}</li>
    ))}
    {differences.length > 20 && <li>…</li>}
  </ul>
)
