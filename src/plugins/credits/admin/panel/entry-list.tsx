'use client'
import { Link } from '@payloadcms/ui'
import type { EntryRow } from '../read/entries.ts'
import { EntryReason } from './entry-reason.tsx'
import { PagedList } from './paged-list.tsx'
import { type Column, Table } from './table.tsx'
import { useWords } from './use-words.ts'

type EntryListProps = {
  address: string
  page: number
  turnTo: (page: number) => void
  isFiltered: boolean
  /** All of one workspace, which need not be named again. */
  isOfOne: boolean
  round?: number | undefined
}

export const EntryList = ({ isOfOne, round = 0, ...list }: EntryListProps) => {
  const words = useWords()
  const { say } = words
  const columns = columnsOf(words).filter(({ head }) => !isOfOne || head !== say('workspace'))
  return (
    <PagedList<EntryRow> {...list} round={round} empty={[say('noEntries'), say('noEntriesMore')]}>
      {(rows) => <Table label={say('entries')} rows={rows} keyOf={({ id }) => id} columns={columns} />}
    </PagedList>
  )
}

const columnsOf = ({
  say,
  verb,
  change,
  moment,
  page,
  doc,
}: ReturnType<typeof useWords>): Column<EntryRow>[] => [
  { head: say('what'), kind: 'lead', cell: (entry) => <Verb verb={entry.verb} name={verb(entry.verb)} /> },
  {
    head: say('change'),
    kind: 'figure',
    cell: ({ amount, held }) => (
      <>
        {amount !== 0 && <b data-sign={Math.sign(amount)}>{change(amount)}</b>}
        {held !== 0 && <small>{`${say('held')} ${change(held)}`}</small>}
        {amount === 0 && held === 0 && '0'}
      </>
    ),
  },
  {
    head: say('workspace'),
    kind: 'long',
    cell: ({ workspace }) => (
      <Link href={page(`/accounts/${workspace.id}`)} prefetch={false}>
        {workspace.name ?? `${workspace.id.slice(0, 8)}… (${say('gone')})`}
      </Link>
    ),
  },
  { head: say('reason'), kind: 'wide', cell: (entry) => <EntryReason entry={entry} /> },
  {
    head: say('who'),
    kind: 'long',
    cell: ({ actor, member }) => {
      const who = actor ?? member
      if (!who) return '–'
      if (who.name === null) return `${who.id.slice(0, 8)}… (${say('gone')})`
      return (
        <Link href={doc('users', who.id)} prefetch={false}>
          {who.name}
        </Link>
      )
    },
  },
  { head: say('when'), cell: ({ at }) => <time dateTime={at}>{moment(at)}</time> },
]

/** What was done, in a word and a mark; the mark says nothing the word does not. */
const Verb = ({ verb, name }: { verb: string; name: string }) => (
  <span className="credits-verb" data-verb={verb}>
    {name}
  </span>
)
