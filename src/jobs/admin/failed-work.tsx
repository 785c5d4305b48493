'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { localText } from '#kernel/local-text.ts'
import { FailedTable } from './failed-table.tsx'
import { type FailedWord, failedWords } from './failed-words.ts'
import { type Choice, type Selected, useFailedWork } from './use-failed-work.ts'
import './failed-work.css'

const nothing: ReadonlySet<string> = new Set()

/** Everything that gave up: chosen by kind, retried or dismissed one by one or together. */
export const FailedWork = () => {
  const { i18n } = useTranslation()
  const say = (word: FailedWord) => localText(failedWords[word], i18n.language)
  const [choice, setChoice] = useState<Choice>({ page: 1 })
  const [selected, setSelected] = useState(nothing)
  const [isBusy, setBusy] = useState(false)
  const { state, readAgain, act } = useFailedWork(choice)
  if (state.status === 'loading') return <p aria-live="polite">{say('loading')}</p>
  if (state.status === 'failed') {
    return (
      <div role="alert" className="failed-work__trouble">
        <p>{say('unreachable')}</p>
        <Button buttonStyle="secondary" size="small" onClick={() => void readAgain()}>
          {say('again')}
        </Button>
      </div>
    )
  }
  const { list } = state
  const choose = (next: Choice) => {
    setSelected(nothing)
    setChoice(next)
  }
  const decide = async (verb: 'retry' | 'dismiss', ids: ReadonlySet<string>) => {
    setBusy(true)
    const of = (what: 'job' | 'chore') =>
      list.docs.filter((doc) => doc.what === what && ids.has(doc.id)).map(({ id }) => id)
    const asked: Selected = { jobs: of('job'), chores: of('chore') }
    const answer = await act(verb, asked)
    setSelected(nothing)
    setBusy(false)
    if (!answer) return toast.error(say('unreachable'))
    for (const message of new Set(answer.refused?.map((refusal) => refusal.message))) toast.error(message)
    if (answer.done.length > 0)
      toast.success(`${answer.done.length} · ${say(verb === 'retry' ? 'retried' : 'dismissed')}`)
  }
  return (
    <>
      <div className="failed-work__bar">
        <label>
          {say('kind')}{' '}
          <select value={choice.kind ?? ''} onChange={({ target }) => choose(choiceOf(target.value))}>
            <option value="">{`${say('all')} (${list.kinds.reduce((sum, kind) => sum + kind.failed, 0)})`}</option>
            {list.kinds.map(({ what, kind, failed }) => (
              <option key={`${what} ${kind}`} value={kind}>
                {`${kind} (${failed})`}
              </option>
            ))}
          </select>
        </label>
        <span className="failed-work__together" aria-live="polite">
          {selected.size > 0 && `${selected.size} ${say('selected')}`}
        </span>
        {selected.size > 0 &&
          (['retry', 'dismiss'] as const).map((verb) => (
            <Button
              key={verb}
              buttonStyle={verb === 'retry' ? 'primary' : 'secondary'}
              size="small"
              margin={false}
              disabled={isBusy}
              onClick={() => void decide(verb, selected)}
            >
              {say(verb)}
            </Button>
          ))}
      </div>
      <FailedTable
        docs={list.docs}
        selected={selected}
        isBusy={isBusy}
        onSelect={setSelected}
        onDecide={(verb, id) => void decide(verb, new Set([id]))}
      />
      {list.totalPages > 1 && (
        <nav className="failed-work__pages" aria-label={say('page')}>
          <Button
            buttonStyle="secondary"
            size="small"
            disabled={choice.page <= 1}
            onClick={() => choose({ ...choice, page: choice.page - 1 })}
          >
            {say('newer')}
          </Button>
          <span>{`${say('page')} ${choice.page} ${say('of')} ${list.totalPages}`}</span>
          <Button
            buttonStyle="secondary"
            size="small"
            disabled={choice.page >= list.totalPages}
            onClick={() => choose({ ...choice, page: choice.page + 1 })}
          >
            {say('older')}
          </Button>
        </nav>
      )}
    </>
  )
}

const choiceOf = (kind: string): Choice => ({ page: 1, ...(kind ? { kind } : {}) })
