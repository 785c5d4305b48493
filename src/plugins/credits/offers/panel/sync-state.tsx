'use client'
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import './sync-state.css'

const words = {
  en: {
    label: 'At Stripe',
    off: 'Stripe is not set up: nothing can be bought.',
    pending: 'On its way …',
    synced: 'Up to date',
    failed: 'Stripe refused it',
  },
  de: {
    label: 'Bei Stripe',
    off: 'Stripe ist nicht eingerichtet: Es kann nichts gekauft werden.',
    pending: 'Unterwegs …',
    synced: 'Aktuell',
    failed: 'Stripe hat es abgelehnt',
  },
}

type State = 'off' | 'pending' | 'synced' | 'failed'
type Told = { syncState?: unknown; syncError?: unknown }

const LOOK_EVERY_MS = 2000
const MOST_LOOKS = 30

const stateOf = (value: unknown): State =>
  value === 'pending' || value === 'synced' || value === 'failed' ? value : 'off'

const useWords = () => words[useTranslation().i18n.language === 'de' ? 'de' : 'en']

/** What the record says; looked at again for a minute after a save, while it is on its way. */
const useTold = (): Told => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const syncState = useFormFields(([fields]) => fields['syncState']?.value)
  const syncError = useFormFields(([fields]) => fields['syncError']?.value)
  const [seen, setSeen] = useState<{ savedAt: number | undefined; told: Told }>()
  useEffect(() => {
    if (syncState !== 'pending' || id === undefined) return
    const leaving = new AbortController()
    let looks = 0
    const timer = setInterval(() => {
      looks += 1
      if (looks >= MOST_LOOKS) clearInterval(timer)
      void fetch(`/api/${collectionSlug}/${id}?depth=0`, { signal: leaving.signal })
        .then((answer) => (answer.ok ? (answer.json() as Promise<Told>) : undefined)) // a record of ours
        .then((told) => {
          if (!told || told.syncState === 'pending') return
          clearInterval(timer)
          setSeen({ savedAt: lastUpdateTime, told })
        })
        .catch(() => undefined) // the next look may work
    }, LOOK_EVERY_MS)
    return () => {
      clearInterval(timer)
      leaving.abort()
    }
  }, [syncState, id, collectionSlug, lastUpdateTime])
  return seen && seen.savedAt === lastUpdateTime ? seen.told : { syncState, syncError }
}

/** Whether Stripe has what was saved, and what it said when it did not take it. */
export const SyncState = () => {
  const text = useWords()
  const { id } = useDocumentInfo()
  const { syncState, syncError } = useTold()
  const state = stateOf(syncState)
  if (id === undefined) return null
  return (
    <div className="field-type sync-state">
      <p className="field-label">{text.label}</p>
      <p role="status" className={`sync-state__word sync-state__word--${state}`}>
        {text[state]}
      </p>
      {state === 'failed' && typeof syncError === 'string' ? (
        <p className="sync-state__error">{syncError}</p>
      ) : null}
    </div>
  )
}

/** The same, in a list. */
export const SyncStateCell = ({ cellData }: { cellData?: unknown }) => {
  const state = stateOf(cellData)
  return <span className={`sync-state__word--${state}`}>{useWords()[state]}</span>
}
