'use client'
import { Link, useDocumentInfo } from '@payloadcms/ui'
import type { AccountRow } from '../read/accounts.ts'
import type { Paged } from '../read/paged.ts'
import { BalanceFigures } from './balance-figures.tsx'
import { useReading } from './use-reading.ts'
import { useWords } from './use-words.ts'
import './frame.css'

/** What a workspace has, on its own page, with the way to its account. */
export const BalanceField = () => {
  const { id } = useDocumentInfo()
  return id === undefined ? null : <Balance workspace={String(id)} />
}

const Balance = ({ workspace }: { workspace: string }) => {
  const { say, page, api } = useWords()
  const { reading } = useReading<Paged<AccountRow>>(api(`accounts?workspace=${workspace}`))
  if (reading.status === 'failed') return null
  const account = reading.status === 'there' ? reading.answer.docs[0] : undefined
  return (
    <section className="credits-field" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      {reading.status === 'loading' ? (
        <div className="credits-bone" aria-hidden="true" />
      ) : (
        <BalanceFigures balance={account ?? { available: 0, held: 0, debt: 0 }} />
      )}
      <Link href={page(`/accounts/${workspace}`)} prefetch={false}>
        {say('openAccount')}
      </Link>
    </section>
  )
}
