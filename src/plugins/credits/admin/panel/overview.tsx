'use client'
import { Link } from '@payloadcms/ui'
import type { Overview as Answer } from '../endpoints/overview.ts'
import { DayChart } from './day-chart.tsx'
import { Sheet } from './sheet.tsx'
import { Trouble } from './trouble.tsx'
import { useReading } from './use-reading.ts'
import { useWords } from './use-words.ts'
import './overview.css'

/** All credits at a glance: whether the books agree, the last days, and where everything came from and went. */
export const Overview = () => {
  const { tell, api } = useWords()
  const { reading, readAgain } = useReading<Answer>(api('overview'))
  if (reading.status === 'loading') return <Bones />
  if (reading.status === 'failed') return <Trouble message={reading.message} onAgain={readAgain} />
  const { answer } = reading
  return (
    <>
      <Agreement answer={answer} />
      <div className="credits-charts">
        <DayChart
          title={tell('spentByDay')}
          days={answer.days.map(({ day, spent }) => ({ day, amount: spent }))}
          isAccent
        />
        <DayChart
          title={tell('cameByDay')}
          days={answer.days.map(({ day, granted, bought }) => ({ day, amount: granted + bought }))}
        />
      </div>
      {answer.totals && answer.held && <Sheet totals={answer.totals} held={answer.held} />}
    </>
  )
}

/** Whether the ledger agrees with itself and with Stripe. */
const Agreement = ({ answer: { check, differences } }: { answer: Answer }) => {
  const { tell, moment, page, count } = useWords()
  const state = check === null ? 'unchecked' : check.ok ? 'balanced' : 'unbalanced'
  const open = differences === 1 ? tell('oneOpen') : `${count(differences)} ${tell('someOpen')}`
  return (
    <ul className="credits-agreement">
      <li data-state={state}>
        <Link href={page('/checks')} prefetch={false}>
          {tell(state)}
        </Link>
        {check && <span>{`${tell('checkedAt')} ${moment(check.at)}`}</span>}
      </li>
      <li data-state={differences === 0 ? 'balanced' : 'unbalanced'}>
        <Link href={page('/checks')} prefetch={false}>
          {differences === 0 ? tell('noneOpen') : open}
        </Link>
      </li>
    </ul>
  )
}

const Bones = () => {
  const { say } = useWords()
  return (
    <div role="status" aria-label={say('loading')}>
      <div className="credits-bone" />
      <div className="credits-charts">
        <div className="credits-bone" data-size="chart" />
        <div className="credits-bone" data-size="chart" />
      </div>
      <div className="credits-bone" data-size="chart" />
    </div>
  )
}
