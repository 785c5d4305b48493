'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Textarea } from '#ui/textarea.tsx'

/** The API's own limit. */
export const LONGEST_PROMPT = 8000

const examples = [0, 1, 2] as const

type Props = {
  kind: string
  value: string
  onChange: (text: string) => void
  error: string | undefined
  /** Their own text is beside it, which says more than an example. */
  hasSource: boolean
}

/** The prompt, with a few that show what a good one says. */
export const PromptField = ({ kind, value, onChange, error, hasSource }: Props) => {
  const t = useTranslations('create')
  const id = useId()
  const known = t.has(`examples.${kind}.0`) ? kind : 'document'
  return (
    <div className="grid gap-3">
      <label htmlFor={id} className="sr-only">
        {t('prompt')}
      </label>
      <Textarea
        id={id}
        name="prompt"
        value={value}
        maxLength={LONGEST_PROMPT}
        autoFocus
        placeholder={t(`placeholders.${known}`)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : `${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        className="max-h-[50dvh] min-h-36 rounded-surface p-4 text-lg sm:text-lg"
      />
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-sm font-medium text-press-ink">
          {error}
        </p>
      ) : (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {t('promptHint')}
        </p>
      )}
      {value === '' && !hasSource ? (
        <ul aria-label={t('examplesLabel')} className="grid gap-2 sm:grid-cols-3">
          {examples.map((index) => {
            const text = t(`examples.${known}.${index}`)
            return (
              <li key={index} className="grid">
                <button
                  type="button"
                  onClick={() => onChange(text)}
                  className="flex items-start rounded-control border border-dashed border-control/70 px-3 py-2.5 text-start text-sm text-ink-soft transition-colors duration-150 hover:border-ink hover:text-ink"
                >
                  {text}
                </button>
              </li>
            )
          })}
        </ul>
      ) : null}
    </div>
  )
}
