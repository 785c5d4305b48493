'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#ui/button.tsx'
import { useErrorText } from '#plugins/core/client.ts'
import { useNotes } from './use-notes.ts'

const LONGEST_NOTES = 4000

type Props = { designId: string; page: { id: string; notes: string }; number: number }

/** Where an editor writes what is said to a slide. */
export const NotesField = ({ designId, page, number }: Props) => {
  const t = useTranslations('slideNotes')
  const errorText = useErrorText()
  const { text, state, change, save } = useNotes({ designId, pageId: page.id, notes: page.notes })
  return (
    <div className="grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]">
      <textarea
        dir="auto"
        aria-label={t('ofSlide', { number })}
        value={text}
        maxLength={LONGEST_NOTES}
        placeholder={t('placeholder')}
        onChange={(event) => change(event.target.value)}
        onBlur={save}
        className="block h-full w-full max-w-[76ch] resize-none bg-transparent px-4 pb-3 text-lg placeholder:text-ink-soft focus-visible:-outline-offset-2 sm:px-6 sm:text-base"
      />
      {state.status === 'failed' ? (
        <p
          role="alert"
          className="flex flex-wrap items-center gap-3 border-t px-4 py-2 text-sm text-press-ink sm:px-6"
        >
          {t('failed', { reason: errorText(state.error) })}
          <Button size="sm" onClick={save}>
            {t('retry')}
          </Button>
        </p>
      ) : (
        <span role="status" className="sr-only">
          {state.status === 'saving' ? t('saving') : ''}
        </span>
      )}
    </div>
  )
}
