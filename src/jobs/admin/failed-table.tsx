'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { localText } from '#kernel/local-text.ts'
import type { FailedWork } from '../sql/failed.ts'
import { type FailedWord, failedWords } from './failed-words.ts'

type TableProps = {
  docs: readonly FailedWork[]
  selected: ReadonlySet<string>
  isBusy: boolean
  onSelect: (selected: ReadonlySet<string>) => void
  onDecide: (verb: 'retry' | 'dismiss', id: string) => void
}

/** The failed work as a table; on a narrow screen each becomes a card. */
export const FailedTable = ({ docs, selected, isBusy, onSelect, onDecide }: TableProps) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = (word: FailedWord) => localText(failedWords[word], i18n.language)
  if (docs.length === 0) {
    return (
      <div className="failed-work__empty">
        <p>{say('empty')}</p>
        <p>{say('emptyMore')}</p>
      </div>
    )
  }
  const all = new Set(docs.map(({ id }) => id))
  const isWhole = docs.every(({ id }) => selected.has(id))
  return (
    <table className="failed-work__table">
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              aria-label={say('selectAll')}
              checked={isWhole}
              onChange={() => onSelect(isWhole ? new Set() : all)}
            />
          </th>
          {(['work', 'reason', 'workspace', 'attempts', 'failed'] as const).map((word) => (
            <th scope="col" key={word}>
              {say(word)}
            </th>
          ))}
          <th scope="col" aria-label={say('actions')} />
        </tr>
      </thead>
      <tbody>
        {docs.map(({ what, id, kind, title, workspace, attempts, times, error, failedAt }) => (
          <tr key={id} data-selected={selected.has(id) || undefined}>
            <td>
              <input
                type="checkbox"
                aria-label={`${say('select')}: ${title}`}
                checked={selected.has(id)}
                onChange={() => onSelect(toggled(selected, id))}
              />
            </td>
            <td>
              {what === 'job' ? (
                <a href={`${config.routes.admin}/collections/jobs/${id}`}>{title}</a>
              ) : (
                <span>{say('background')}</span>
              )}
              <small>{kind}</small>
            </td>
            <td>
              {error.message}
              <small>{error.code}</small>
            </td>
            <td data-label={say('workspace')}>{workspace?.name ?? '–'}</td>
            <td data-label={say('attempts')}>
              {times > 1 ? `${attempts} · ${times} ${say('times')}` : attempts}
            </td>
            <td data-label={say('failed')}>
              <time dateTime={failedAt} title={new Date(failedAt).toLocaleString(i18n.language)}>
                {ago(failedAt, i18n.language)}
              </time>
            </td>
            <td>
              {(['retry', 'dismiss'] as const).map((verb) => (
                <Button
                  key={verb}
                  buttonStyle={verb === 'retry' ? 'secondary' : 'transparent'}
                  size="small"
                  margin={false}
                  disabled={isBusy}
                  aria-label={`${say(verb)}: ${title}`}
                  onClick={() => onDecide(verb, id)}
                >
                  {say(verb)}
                </Button>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const toggled = (selected: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  selected.has(id) ? new Set([...selected].filter((other) => other !== id)) : new Set([...selected, id])

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** “3 hours ago”, in the reader's language. */
const ago = (at: string, language: string): string => {
  const seconds = (Date.now() - new Date(at).getTime()) / 1000
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  for (const [unit, length] of units)
    if (seconds >= length) return relative.format(-Math.floor(seconds / length), unit)
  return relative.format(0, 'minute')
}
