'use client'
import { useWords } from './use-words.ts'

type Balance = { available: number; held: number; debt: number }

/** A balance as three figures; a debt only where there is one. */
export const BalanceFigures = ({ balance }: { balance: Balance }) => {
  const { say, count } = useWords()
  const shown = balance.debt < 0 ? (['available', 'held', 'debt'] as const) : (['available', 'held'] as const)
  return (
    <dl className="credits-figures">
      {shown.map((kind) => (
        <div key={kind} data-kind={kind}>
          <dt>{say(kind)}</dt>
          <dd>{count(balance[kind])}</dd>
        </div>
      ))}
    </dl>
  )
}
