'use client'
import { Link } from '@payloadcms/ui'
import type { ReservationRow } from '../read/reservations.ts'
import { JobStatus } from './job-status.tsx'
import { PagedList } from './paged-list.tsx'
import { type Column, Table } from './table.tsx'
import { useWords } from './use-words.ts'

type ReservationListProps = {
  address: string
  page: number
  turnTo: (page: number) => void
  isFiltered: boolean
  isOfOne: boolean
  round?: number
}

export const ReservationList = ({ isOfOne, ...list }: ReservationListProps) => {
  const words = useWords()
  const { say } = words
  const columns = columnsOf(words).filter(({ head }) => !isOfOne || head !== say('workspace'))
  return (
    <PagedList<ReservationRow> {...list} empty={[say('noReservations'), say('noReservationsMore')]}>
      {(rows) => <Table label={say('reservations')} rows={rows} keyOf={({ id }) => id} columns={columns} />}
    </PagedList>
  )
}

const columnsOf = (words: ReturnType<typeof useWords>): Column<ReservationRow>[] => {
  const { say, count, moment, page, doc } = words
  return [
    {
      head: say('job'),
      kind: 'lead',
      cell: ({ job }) =>
        job?.name ? (
          <>
            <Link href={doc('jobs', job.id)} prefetch={false}>
              {job.name}
            </Link>
            <JobStatus status={job.status} />
          </>
        ) : (
          `${job?.id.slice(0, 8) ?? ''}… (${say('gone')})`
        ),
    },
    { head: say('held'), kind: 'figure', cell: ({ amount }) => count(amount) },
    { head: say('state'), cell: (row) => <State row={row} /> },
    {
      head: say('workspace'),
      kind: 'long',
      cell: ({ workspace }) => (
        <Link href={page(`/accounts/${workspace.id}`)} prefetch={false}>
          {workspace.name ?? `${workspace.id.slice(0, 8)}… (${say('gone')})`}
        </Link>
      ),
    },
    { head: say('member'), kind: 'long', cell: ({ member }) => member?.name ?? '–' },
    { head: say('when'), cell: ({ at }) => (at ? <time dateTime={at}>{moment(at)}</time> : '–') },
  ]
}

const State = ({ row }: { row: ReservationRow }) => {
  const { say, state, count, moment } = useWords()
  return (
    <>
      <span className="credits-verb" data-verb={row.state}>
        {state(row.state)}
        {row.state === 'capture' && row.used !== null && ` · ${count(row.used)}`}
      </span>
      {row.state === 'open' && <small>{`${say('openUntil')} ${moment(row.expiresAt)}`}</small>}
    </>
  )
}
