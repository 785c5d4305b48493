'use client'
import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { MOST_REASON } from '../limits.ts'
import { type Change, amountOf, balanceAfter } from './after-change.ts'
import { useChange } from './use-change.ts'
import { useWords } from './use-words.ts'
import './change-form.css'

type Balance = { available: number; held: number; debt: number }
type ChangeFormProps = {
  workspace: string
  balance: Balance
  canChange: boolean
  onChanged: () => void
}

/** Grants credits or puts a mistake right, for a reason, with the balance as it will be. */
export const ChangeForm = ({ workspace, balance, canChange, onChanged }: ChangeFormProps) => {
  const { tell } = useWords()
  const { book, isBusy } = useChange()
  const [change, setChange] = useState<Change>('grant')
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  if (!canChange) return <p className="credits-note">{tell('platformAdmins')}</p>
  const amount = amountOf(typed, change)
  const isTooMuch = amount !== undefined && balanceAfter(balance, amount).available < 0
  const isReasonShort = reason.trim().length < 3
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (isBusy || amount === undefined || isTooMuch || isReasonShort) return
    if (!(await book({ change, workspace, amount, reason: reason.trim() }))) return
    setTyped('')
    setReason('')
    setAsked(false)
    onChanged()
  }
  const amountFault =
    isAsked && amount === undefined ? tell('wholeNumber') : isTooMuch ? tell('belowZero') : undefined
  return (
    <form className="credits-change" onSubmit={(event) => void submit(event)} noValidate>
      <fieldset disabled={isBusy}>
        <legend>{tell('changeBalance')}</legend>
        <Verbs change={change} setChange={setChange} />
        <Line
          label={tell('amount')}
          value={typed}
          onChange={setTyped}
          fault={amountFault}
          inputMode={change === 'grant' ? 'numeric' : 'text'}
          maxLength={10}
        />
        <Line
          label={tell('reason')}
          value={reason}
          onChange={setReason}
          fault={isAsked && isReasonShort ? tell('reasonShort') : undefined}
          hint={tell('reasonHint')}
          maxLength={MOST_REASON}
        />
        <Afterwards balance={balance} amount={isTooMuch ? undefined : amount} />
        <Submit change={change} amount={amount} isBusy={isBusy} />
      </fieldset>
    </form>
  )
}

type VerbsProps = { change: Change; setChange: (change: Change) => void }

const Verbs = ({ change, setChange }: VerbsProps) => {
  const { tell } = useWords()
  return (
    <div className="credits-change__verbs">
      {(['grant', 'adjust'] as const).map((verb) => (
        <label key={verb}>
          <input
            type="radio"
            name="change"
            value={verb}
            checked={change === verb}
            onChange={() => setChange(verb)}
          />
          <span>{tell(verb)}</span>
        </label>
      ))}
      <small>{tell(change === 'grant' ? 'grantHint' : 'adjustHint')}</small>
    </div>
  )
}

type SubmitProps = { change: Change; amount: number | undefined; isBusy: boolean }

const Submit = ({ change, amount, isBusy }: SubmitProps) => {
  const { tell, count, change: signed } = useWords()
  const label =
    amount === undefined
      ? tell(change)
      : tell(`${change}Some`).replace('{credits}', change === 'grant' ? count(amount) : signed(amount))
  return (
    <Button type="submit" buttonStyle="primary" margin={false} disabled={isBusy}>
      {label}
    </Button>
  )
}

/** The balance as the form would leave it. */
const Afterwards = ({ balance, amount }: { balance: Balance; amount: number | undefined }) => {
  const { say, tell, count } = useWords()
  const after = amount === undefined ? undefined : balanceAfter(balance, amount)
  return (
    <p className="credits-change__after" aria-live="polite">
      <span>{after ? tell('afterwards') : say('available')}</span>{' '}
      <b>{count((after ?? balance).available)}</b>
      {after && ` (${tell('now')} ${count(balance.available)})`}
      {after && balance.debt < 0 && (
        <span>{` · ${tell('debtAfterwards')} ${count(after.debt)} (${tell('now')} ${count(balance.debt)})`}</span>
      )}
    </p>
  )
}

type LineProps = {
  label: string
  value: string
  onChange: (value: string) => void
  fault: string | undefined
  hint?: string
  inputMode?: 'numeric' | 'text'
  maxLength: number
}

const Line = ({ label, value, onChange, fault, hint, ...input }: LineProps) => {
  const id = useId()
  const isTold = fault !== undefined || hint !== undefined
  return (
    <div className="credits-change__line" data-fault={fault !== undefined || undefined}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        autoComplete="off"
        {...input}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={isTold ? `${id}-told` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {isTold && <small id={`${id}-told`}>{fault ?? hint}</small>}
    </div>
  )
}
