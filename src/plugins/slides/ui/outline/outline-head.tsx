'use client'
import { useTranslations } from 'next-intl'
import type { Dispatch } from 'react'
import type { CatalogTheme } from '#plugins/core/client.ts'
import { SpendButton, type Price } from '#plugins/credits/client.ts'
import { sendable, type Draft, type Edit } from './draft.ts'
import { LineField } from './line-field.tsx'
import { OutlineBar } from './outline-bar.tsx'
import { OutlineHelp } from './outline-help.tsx'
import { SaveWord } from './save-note.tsx'
import type { SaveState } from './saver.ts'
import { spokenMinutes } from './spoken-minutes.ts'
import { ThemeChoice } from './theme-choice.tsx'

const LONGEST_TITLE = 120

type Props = {
  draft: Draft
  edit: Dispatch<Edit>
  language: string
  themes: readonly CatalogTheme[]
  saving: SaveState
  canEdit: boolean
  /** The deck is about to be written. */
  isBusy: boolean
  /** What having it written would cost. */
  price: Price
  workspace: string
}

/** Over an outline that is edited: the deck's title, how it stands, its theme, and the button that has it written. */
export const OutlineHead = ({
  draft,
  edit,
  language,
  themes,
  saving,
  canEdit,
  isBusy,
  price,
  workspace,
}: Props) => {
  const t = useTranslations('outline')
  const slides = sendable(draft)
  return (
    <OutlineBar
      title={
        <h1>
          <LineField
            aria-label={t('deckTitle')}
            value={draft.title}
            maxLength={LONGEST_TITLE}
            lang={language}
            readOnly={!canEdit}
            onText={(title) => edit({ type: 'title', title })}
            className="-ms-2 text-lg font-semibold tracking-tight"
          />
        </h1>
      }
      state={
        <>
          <span>
            {t('count', { count: slides.length })} · {t('minutes', { minutes: spokenMinutes(slides) })}
          </span>
          {canEdit ? (
            <>
              <span aria-hidden>·</span>
              <SaveWord saving={saving} />
            </>
          ) : null}
        </>
      }
      actions={
        canEdit ? (
          <>
            <ThemeChoice
              themes={themes}
              value={draft.theme}
              onChange={(theme) => edit({ type: 'theme', theme })}
            />
            <OutlineHelp />
          </>
        ) : null
      }
      primary={
        canEdit ? (
          <SpendButton
            look="primary"
            price={price}
            workspace={workspace}
            busy={isBusy}
            disabled={isBusy || slides.length === 0}
            type="submit"
            className="max-sm:h-12 max-sm:text-lg"
          >
            {t('write', { count: slides.length })}
          </SpendButton>
        ) : null
      }
    />
  )
}
