'use client'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { toast } from '#ui/toaster.tsx'
import { useErrorText, type CatalogLayout, type CatalogTheme } from '#plugins/core/client.ts'
import { agreedOf, OutOfCredits, PriceSaid, refusalOf, TooFew, useQuote } from '#plugins/credits/client.ts'
import { sendable } from './draft.ts'
import { OutlineHead } from './outline-head.tsx'
import { OutlineList } from './outline-list.tsx'
import type { Outline } from '../../outline/shown-outline.ts'
import { refusedRows } from './refused-rows.ts'
import { SaveNotice } from './save-note.tsx'
import { useDraft } from './use-draft.ts'
import { acceptQuotePath, useAcceptOutline } from './use-outline.ts'
import { useRowActions } from './use-row-actions.ts'

type Props = {
  designId: string
  workspace: string
  outline: Outline
  layouts: readonly CatalogLayout[]
  themes: readonly CatalogTheme[]
  mostSlides: number
  canEdit: boolean
  /** The deck is being written, or has been already. */
  onAccepted: () => void
}

/** An outline to be gone over before its deck is written. */
export const OutlineEditor = ({
  designId,
  workspace,
  outline,
  layouts,
  themes,
  mostSlides,
  canEdit,
  onAccepted,
}: Props) => {
  const t = useTranslations('outline')
  const errorText = useErrorText()
  const list = useRef<HTMLOListElement>(null)
  const { draft, edit, saving, afterConflict, settle } = useDraft(designId, outline)
  const actions = useRowActions(draft, edit, list, mostSlides)
  const accept = useAcceptOutline(designId)
  const { revision: seen } = outline
  const price = useQuote(canEdit ? { path: acceptQuotePath(designId), body: { revision: seen } } : undefined)
  const slides = sendable(draft)
  const canAdd = draft.rows.length < mostSlides

  const write = async () => {
    if (accept.isPending || slides.length === 0) return
    const revision = await settle()
    if (revision === undefined) {
      toast(t('save.notYet'))
      return
    }
    accept.mutate(
      // The price that was shown is that of what has just been saved, or it is not held to.
      { revision, ...(revision === seen ? agreedOf(price) : {}) },
      {
        onSuccess: onAccepted,
        onError: (error) => (refusalOf(error) ? undefined : toast(errorText(error))),
      },
    )
  }

  return (
    <form
      className="pb-28"
      onSubmit={(event) => {
        event.preventDefault()
        void write()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || !canEdit) return
        event.preventDefault()
        void write()
      }}
    >
      <OutlineHead
        draft={draft}
        edit={edit}
        language={outline.language}
        themes={themes}
        saving={saving}
        canEdit={canEdit}
        isBusy={accept.isPending || accept.isSuccess}
        price={price}
        workspace={workspace}
      />
      <div className="mx-auto grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-6 px-4 py-8 sm:px-6 sm:py-10">
        <p className="text-ink-soft max-sm:text-base">{canEdit ? t('lead') : t('leadViewer')}</p>
        {refusalOf(accept.error) ? (
          <OutOfCredits error={accept.error} workspace={workspace} />
        ) : (
          <TooFew price={price} workspace={workspace} />
        )}
        <PriceSaid price={price} />
        <SaveNotice
          saving={saving}
          onChoose={(whose) => void afterConflict(whose).catch((error: unknown) => toast(errorText(error)))}
          onReload={onAccepted}
        />
        <OutlineList
          list={list}
          draft={draft}
          layouts={layouts}
          edit={edit}
          actions={actions}
          canAdd={canAdd}
          canEdit={canEdit}
          language={outline.language}
          refused={refusedRows(saving)}
        />
        {canEdit ? (
          <div className="sm:ps-10">
            <Button look="quiet" disabled={!canAdd} onClick={() => actions.addBelow(null)}>
              <Plus aria-hidden />
              {t('addSlide')}
            </Button>
            {canAdd ? null : <p className="text-sm text-ink-soft">{t('full', { count: mostSlides })}</p>}
          </div>
        ) : null}
      </div>
      <p role="status" className="sr-only">
        {actions.said}
      </p>
    </form>
  )
}
