'use client'
import { useFormFields, useTranslation } from '@payloadcms/ui'
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

const stateOf = (value: unknown): State =>
  value === 'pending' || value === 'synced' || value === 'failed' ? value : 'off'

const useWords = () => words[useTranslation().i18n.language === 'de' ? 'de' : 'en']

/** Whether Stripe has what the form says, and what it said when it did not take it. */
export const SyncState = () => {
  const text = useWords()
  const state = stateOf(useFormFields(([fields]) => fields['syncState']?.value))
  const error = useFormFields(([fields]) => fields['syncError']?.value)
  return (
    <div className="field-type sync-state">
      <p className="field-label">{text.label}</p>
      <p className={`sync-state__word sync-state__word--${state}`}>{text[state]}</p>
      {state === 'failed' && typeof error === 'string' ? <p className="sync-state__error">{error}</p> : null}
    </div>
  )
}

/** The same, in a list. */
export const SyncStateCell = ({ cellData }: { cellData?: unknown }) => {
  const state = stateOf(cellData)
  return <span className={`sync-state__word--${state}`}>{useWords()[state]}</span>
}
