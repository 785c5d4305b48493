'use client'
import { Button, Link, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { formatMoney } from '../../ui/money/format-money.ts'
import type { DifferenceRow } from '../read/differences.ts'
import { PagedList } from './paged-list.tsx'
import { type Column, Table } from './table.tsx'
import { messageOf } from './use-reading.ts'
import { useWords } from './use-words.ts'

/** What Stripe and the ledger tell differently, and the way to read Stripe once more. */
export const Differences = ({ canChange }: { canChange: boolean }) => {
  const words = useWords()
  const { tell, api } = words
  const [page, turnTo] = useState(1)
  return (
    <PagedList<DifferenceRow>
      address={api(`differences?page=${page}&limit=10`)}
      page={page}
      turnTo={turnTo}
      isFiltered={false}
      empty={[tell('noDifferences'), tell('noDifferencesMore')]}
    >
      {(rows) => (
        <Table
          label={tell('differences')}
          rows={rows}
          keyOf={({ id }) => id}
          columns={canChange ? [...columnsOf(words), settleColumn(words)] : columnsOf(words)}
        />
      )}
    </PagedList>
  )
}

const columnsOf = ({
  say,
  tell,
  difference,
  moment,
  page,
}: ReturnType<typeof useWords>): Column<DifferenceRow>[] => [
  {
    head: say('what'),
    kind: 'lead',
    cell: ({ kind, object }) => (
      <>
        {difference(kind)}
        <small>
          <code>{object}</code>
        </small>
      </>
    ),
  },
  { head: tell('ours'), kind: 'figure', cell: (row) => <Side row={row} side="ours" /> },
  { head: tell('theirs'), kind: 'figure', cell: (row) => <Side row={row} side="theirs" /> },
  {
    head: say('workspace'),
    kind: 'wide',
    cell: ({ workspace }) =>
      workspace ? (
        <Link href={page(`/accounts/${workspace.id}`)} prefetch={false}>
          {workspace.name ?? workspace.id}
        </Link>
      ) : (
        '–'
      ),
  },
  { head: tell('seen'), cell: ({ lastSeen }) => <time dateTime={lastSeen}>{moment(lastSeen)}</time> },
]

/** What one of the books says: money in its currency, or credits. */
const Side = ({ row, side }: { row: DifferenceRow; side: 'ours' | 'theirs' }) => {
  const { language, count } = useWords()
  const amount = row[side]
  if (amount === null) return '–'
  if (row.currency === null || row.kind === 'credits') return count(amount)
  return formatMoney({ amount, currency: row.currency }, { locale: language })
}

const settleColumn = ({ tell }: ReturnType<typeof useWords>): Column<DifferenceRow> => ({
  head: tell('todo'),
  cell: ({ id, object }) => <SettleAgain id={id} object={object} />,
})

const SettleAgain = ({ id, object }: { id: string; object: string }) => {
  const { say, tell, api } = useWords()
  const [isBusy, setBusy] = useState(false)
  const settle = async () => {
    setBusy(true)
    try {
      const response = await fetch(api('differences/settle'), {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ difference: id }),
      })
      if (response.ok) toast.success(tell('settledAgain'))
      else toast.error((await messageOf(response)) ?? say('unreachable'))
    } catch {
      toast.error(say('unreachable'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      aria-label={`${tell('settleAgain')}: ${object}`}
      onClick={() => void settle()}
    >
      {tell('settleAgain')}
    </Button>
  )
}
