'use client'
import { FilterBar, SelectFilter, TextFilter } from './filters.tsx'
import { ReservationList } from './reservation-list.tsx'
import { stateWords } from '../words/verb-words.ts'
import { useChoice } from './use-choice.ts'
import { useWords } from './use-words.ts'

const names = ['workspace', 'state', 'member', 'job'] as const

/** Everything that was set aside for jobs, and what became of it. */
export const Reservations = () => {
  const { say, state, api } = useWords()
  const { chosen, page, choose, turnTo, clear, isFiltered } = useChoice(names)
  return (
    <>
      <FilterBar isFiltered={isFiltered} onClear={clear}>
        <TextFilter
          label={say('workspace')}
          value={chosen.workspace}
          onChange={(value) => choose('workspace', value)}
        />
        <SelectFilter
          label={say('state')}
          value={chosen.state}
          onChange={(value) => choose('state', value)}
          none={say('all')}
          options={Object.keys(stateWords).map((name) => [name, state(name)])}
        />
        <TextFilter
          label={say('member')}
          value={chosen.member}
          onChange={(value) => choose('member', value)}
        />
      </FilterBar>
      <ReservationList
        address={api(`reservations?${new URLSearchParams({ ...chosen, page: String(page) })}`)}
        page={page}
        turnTo={turnTo}
        isFiltered={isFiltered}
        isOfOne={false}
      />
    </>
  )
}
