'use client'
import { Link, SetStepNav } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { cutText } from '#kernel/cut-text.ts'
import type { AccountRow } from '../read/accounts.ts'
import type { Paged } from '../read/paged.ts'
import { BalanceFigures } from './balance-figures.tsx'
import { ChangeForm } from './change-form.tsx'
import { Entries } from './entries.tsx'
import { ReservationList } from './reservation-list.tsx'
import { Trouble } from './trouble.tsx'
import { useReading } from './use-reading.ts'
import { useWords } from './use-words.ts'

const NAME = 24
const nothing = { available: 0, held: 0, debt: 0 }

/** Everything about the credits of one workspace. */
export const Account = ({ workspace, canChange }: { workspace: string; canChange: boolean }) => {
  const { say, api, page, doc } = useWords()
  const { reading, readAgain } = useReading<Paged<AccountRow>>(api(`accounts?workspace=${workspace}`))
  const [round, setRound] = useState(0)
  const account = reading.status === 'there' ? reading.answer.docs[0] : undefined
  const name = account?.name ?? workspace
  const nav = useMemo(
    () => [
      { label: say('title'), url: page('') },
      { label: say('accounts'), url: page('/accounts') },
      // The breadcrumbs do not wrap.
      { label: name.length > NAME ? `${cutText(name, NAME)}…` : name },
    ],
    [say, page, name],
  )
  if (reading.status === 'failed') return <Trouble message={reading.message} onAgain={readAgain} />
  const isThere = reading.status === 'there'
  return (
    <>
      <SetStepNav nav={nav} />
      <header className="credits-account">
        <h1>{isThere ? name : <span className="credits-bone" aria-label={say('loading')} />}</h1>
        {account?.name === null ? (
          <p>{`${say('workspace')}: ${say('gone')}`}</p>
        ) : (
          <Link href={doc('workspaces', workspace)} prefetch={false}>
            {say('openWorkspace')}
          </Link>
        )}
      </header>
      {isThere ? (
        <>
          <BalanceFigures balance={account ?? nothing} />
          {!account && <p className="credits-note">{say('noAccount')}</p>}
          <ChangeForm
            workspace={workspace}
            balance={account ?? nothing}
            canChange={canChange && account?.name !== null}
            onChanged={() => {
              readAgain()
              setRound((before) => before + 1)
            }}
          />
        </>
      ) : (
        <>
          <div className="credits-bone" data-size="figures" />
          <div className="credits-bone" data-size="chart" />
        </>
      )}
      <h2>{say('entries')}</h2>
      <Entries workspace={workspace} round={round} />
      <h2>{say('reservations')}</h2>
      <AccountReservations workspace={workspace} />
    </>
  )
}

const AccountReservations = ({ workspace }: { workspace: string }) => {
  const { api } = useWords()
  const [page, turnTo] = useState(1)
  return (
    <ReservationList
      address={api(`reservations?${new URLSearchParams({ workspace, page: String(page), limit: '10' })}`)}
      page={page}
      turnTo={turnTo}
      isFiltered={false}
      isOfOne
    />
  )
}
