'use client'
import { useId } from 'react'
import { useWords } from './use-words.ts'

type ChartProps = {
  title: string
  days: readonly { day: string; amount: number }[]
  isAccent?: boolean
}

const HEIGHT = 100
const STEP = 10
const BAR = 7

/** Credits by day as bars from zero: the highest is labelled, every bar tells its own day. */
export const DayChart = ({ title, days, isAccent = false }: ChartProps) => {
  const { tell, count, day: dayOf } = useWords()
  const id = useId()
  const most = Math.max(0, ...days.map(({ amount }) => amount))
  const all = days.reduce((sum, { amount }) => sum + amount, 0)
  const first = days[0]
  const last = days.at(-1)
  const highest = days.find(({ amount }) => amount === most)
  const inWords =
    most > 0 && highest
      ? `${count(all)} ${tell('inAll')}; ${tell('most')} ${count(most)}, ${dayOf(highest.day)}`
      : tell('nothingInDays')
  return (
    <figure className="credits-chart" data-accent={isAccent || undefined}>
      <figcaption id={id}>
        <b>{title}</b>
        <span>{`${tell('lastDays')} · ${inWords}`}</span>
      </figcaption>
      <div className="credits-chart__plot">
        <svg
          viewBox={`0 0 ${days.length * STEP} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-labelledby={id}
        >
          {days.map(({ day, amount }, index) => {
            // A day with anything at all shows: a hair above the line.
            const height = amount > 0 ? Math.max(1.5, (amount / most) * HEIGHT) : 0
            return (
              <g key={day}>
                <rect
                  className="credits-chart__bar"
                  x={index * STEP + (STEP - BAR) / 2}
                  y={HEIGHT - height}
                  width={BAR}
                  height={height}
                />
                <rect className="credits-chart__day" x={index * STEP} y={0} width={STEP} height={HEIGHT}>
                  <title>{`${dayOf(day)}: ${count(amount)}`}</title>
                </rect>
              </g>
            )
          })}
        </svg>
        {most > 0 && (
          <span className="credits-chart__most" aria-hidden="true">
            {count(most)}
          </span>
        )}
      </div>
      <div className="credits-chart__ends" aria-hidden="true">
        <span>{first && dayOf(first.day)}</span>
        <span>{last && dayOf(last.day)}</span>
      </div>
    </figure>
  )
}
