'use client'
import { EntryList } from './entry-list.tsx'
import { DayFilter, FilterBar, SelectFilter, TextFilter } from './filters.tsx'
import { verbWords } from '../words/verb-words.ts'
import { useChoice } from './use-choice.ts'
import { useWords } from './use-words.ts'

const names = ['workspace', 'verb', 'member', 'since', 'until', 'job', 'payment'] as const

/** Everything that was ever booked, of one workspace or of all. */
export const Entries = ({ workspace, round }: { workspace?: string; round?: number }) => {
  const { say, verb, api } = useWords()
  const { chosen, page, choose, turnTo, clear, isFiltered } = useChoice(names)
  const asked = workspace === undefined ? chosen : { ...chosen, workspace }
  const query = new URLSearchParams(asked)
  return (
    <>
      <FilterBar
        isFiltered={isFiltered}
        onClear={clear}
        more={
          <a className="credits-csv" href={api(`entries.csv?${query}`)} download title={say('csvPeriod')}>
            {say('csv')}
          </a>
        }
      >
        {workspace === undefined && (
          <TextFilter
            label={say('workspace')}
            value={chosen.workspace}
            onChange={(value) => choose('workspace', value)}
          />
        )}
        <SelectFilter
          label={say('what')}
          value={chosen.verb}
          onChange={(value) => choose('verb', value)}
          none={say('all')}
          options={Object.keys(verbWords).map((name) => [name, verb(name)])}
        />
        <TextFilter
          label={say('member')}
          value={chosen.member}
          onChange={(value) => choose('member', value)}
        />
        <DayFilter label={say('since')} value={chosen.since} onChange={(value) => choose('since', value)} />
        <DayFilter label={say('until')} value={chosen.until} onChange={(value) => choose('until', value)} />
        {(['job', 'payment'] as const).map(
          (name) =>
            chosen[name] !== undefined && (
              <TextFilter
                key={name}
                label={say(name)}
                value={chosen[name]}
                onChange={(value) => choose(name, value)}
              />
            ),
        )}
      </FilterBar>
      <EntryList
        address={api(`entries?${new URLSearchParams({ ...asked, page: String(page) })}`)}
        page={page}
        turnTo={turnTo}
        isFiltered={isFiltered}
        isOfOne={workspace !== undefined}
        round={round}
      />
    </>
  )
}
