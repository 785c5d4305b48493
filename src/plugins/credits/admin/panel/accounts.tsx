'use client'
import { Link } from '@payloadcms/ui'
import type { AccountRow } from '../read/accounts.ts'
import { FilterBar, SelectFilter, TextFilter } from './filters.tsx'
import { PagedList } from './paged-list.tsx'
import { Table } from './table.tsx'
import { useChoice } from './use-choice.ts'
import { useWords } from './use-words.ts'

const names = ['workspace', 'only', 'order'] as const

/** Every workspace and what it has. */
export const Accounts = () => {
  const { say, api } = useWords()
  const { chosen, page, choose, turnTo, clear, isFiltered } = useChoice(names)
  const query = new URLSearchParams({ ...chosen, page: String(page) })
  return (
    <>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <TextFilter
          label={say('search')}
          value={chosen.workspace}
          onChange={(value) => choose('workspace', value)}
        />
        <SelectFilter
          label={say('only')}
          value={chosen.only}
          onChange={(value) => choose('only', value)}
          none={say('all')}
          options={[
            ['held', say('onlyHeld')],
            ['debt', say('onlyDebt')],
          ]}
        />
        <SelectFilter
          label={say('order')}
          value={chosen.order ?? 'name'}
          onChange={(value) => choose('order', value === 'name' ? '' : value)}
          options={(['name', 'available', 'held', 'debt'] as const).map((order) => [order, say(order)])}
        />
      </FilterBar>
      <PagedList<AccountRow>
        address={api(`accounts?${query}`)}
        page={page}
        turnTo={turnTo}
        isFiltered={isFiltered}
        empty={[say('noAccounts'), say('noAccountsMore')]}
      >
        {(rows) => <AccountTable rows={rows} />}
      </PagedList>
    </>
  )
}

const AccountTable = ({ rows }: { rows: readonly AccountRow[] }) => {
  const { say, page, count } = useWords()
  const figures = (['available', 'held', 'debt'] as const).map((kind) => ({
    head: say(kind),
    kind: 'figure' as const,
    cell: (row: AccountRow) => count(row[kind]),
  }))
  const lead = ({ workspace, name, isPersonal }: AccountRow) => (
    <>
      <Link href={page(`/accounts/${workspace}`)} prefetch={false}>
        {name ?? workspace}
      </Link>
      {(isPersonal || name === null) && <small>{say(name === null ? 'gone' : 'personal')}</small>}
    </>
  )
  return (
    <Table
      label={say('accounts')}
      rows={rows}
      keyOf={({ workspace }) => workspace}
      columns={[{ head: say('workspace'), kind: 'lead', cell: lead }, ...figures]}
    />
  )
}
