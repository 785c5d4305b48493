'use client'
import { Away, BoughtFacts } from './facts.tsx'
import { useBought } from './use-bought.ts'
import { statusWord } from './words.ts'

/** A plan somebody has, at a glance. */
export const SubscriptionFacts = () => {
  const { words, language, valueOf, textOf, moneyOf, numberOf, dateOf } = useBought()
  const [ended, end, id] = [dateOf('endedAt'), dateOf('currentPeriodEnd'), textOf('subscription')]
  const turn = valueOf('cancelAtPeriodEnd') === true ? words.ends : words.renews
  return (
    <BoughtFacts
      facts={[
        [words.price, moneyOf('amount')],
        [words.monthly, numberOf('credits')],
        [words.status, statusWord(valueOf('status'), language)],
        ended ? [words.ended, ended] : [turn, end ?? '–'],
        id
          ? [
              words.papers,
              <Away
                key="stripe"
                href={`https://dashboard.stripe.com/subscriptions/${encodeURIComponent(id)}`}
              >
                {words.stripe}
              </Away>,
            ]
          : undefined,
      ]}
    />
  )
}
