'use client'
import { useSortable } from '@dnd-kit/sortable'
import { useTranslations } from 'next-intl'
import type { Dispatch, KeyboardEvent } from 'react'
import { cn } from '#ui/class-names.ts'
import type { CatalogLayout } from '#plugins/core/client.ts'
import type { Edit, Row } from './draft.ts'
import { LayoutPicker } from './layout-picker.tsx'
import { LineField } from './line-field.tsx'
import { MoveHandle } from './move-handle.tsx'
import { rowGrid } from './row-grid.ts'
import { RowMenu } from './row-menu.tsx'
import { SectionField } from './section-field.tsx'
import type { PickedUp } from './use-picked-up.ts'
import type { RowActions } from './use-row-actions.ts'

const longest = { title: 140, idea: 500 }

type Props = {
  row: Row
  index: number
  count: number
  layouts: readonly CatalogLayout[]
  edit: Dispatch<Edit>
  actions: RowActions
  pickedUp: PickedUp
  canAdd: boolean
  canEdit: boolean
  language: string
  /** Its headline could not be saved. */
  isRefused: boolean
}

/** What a key does to the row whose line it is pressed in. */
const keyInLine = (event: KeyboardEvent, row: Row, index: number, actions: RowActions) => {
  // What Enter and the arrows do to the letters of an input method is the input method's.
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
  const isEmpty = row.title === '' && row.idea === ''
  if (event.key === 'Enter') actions.addBelow(row.key)
  else if (event.altKey && event.key === 'ArrowUp') actions.move(row.key, index - 1)
  else if (event.altKey && event.key === 'ArrowDown') actions.move(row.key, index + 1)
  else if (event.key === 'Backspace' && isEmpty) actions.remove(row.key)
  else return
  event.preventDefault()
}

/** One slide of an outline, edited in its place. */
export const OutlineRow = ({
  row,
  index,
  count,
  layouts,
  edit,
  actions,
  pickedUp,
  canAdd,
  canEdit,
  language,
  isRefused,
}: Props) => {
  const t = useTranslations('outline')
  const number = index + 1
  const sortable = useSortable({ id: row.key, disabled: !canEdit })
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    sortable
  const isHeld = pickedUp.isHeld(row.key)
  const change = (next: Partial<Row>) => edit({ type: 'change', key: row.key, change: next })
  const onKeyDown = (event: KeyboardEvent) => {
    if (canEdit) keyInLine(event, row, index, actions)
  }
  return (
    <li
      ref={setNodeRef}
      data-row={row.key}
      style={{
        transform: transform ? `translate3d(0, ${Math.round(transform.y)}px, 0)` : undefined,
        transition,
      }}
      className={cn(
        'group/row relative border-b',
        (isDragging || isHeld) && 'z-10 rounded-surface border-transparent bg-sheet shadow-lift',
      )}
    >
      {row.part === undefined ? null : (
        <SectionField
          number={number}
          language={language}
          value={row.part}
          readOnly={!canEdit}
          onText={(part) => change({ part })}
        />
      )}
      <div className={rowGrid.row}>
        <MoveHandle
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          {...pickedUp.handleOf(row.key, index)}
          isHeld={isHeld}
          number={number}
          disabled={!canEdit}
          label={t('moveOf', { number, title: row.title || t('untitled') })}
        />
        <div className={rowGrid.layout}>
          <LayoutPicker
            value={row.layout}
            layouts={layouts}
            number={number}
            disabled={!canEdit}
            onChange={(layout) => change({ layout })}
          />
        </div>
        <div className={rowGrid.words}>
          <LineField
            data-field="title"
            aria-label={t('titleOf', { number })}
            placeholder={t('titlePlaceholder')}
            value={row.title}
            maxLength={longest.title}
            lang={language}
            readOnly={!canEdit}
            onKeyDown={onKeyDown}
            onText={(title) => change({ title })}
            aria-invalid={isRefused || undefined}
            className="text-lg font-semibold tracking-tight"
          />
          {isRefused ? (
            <p role="alert" className="px-2 text-sm font-medium text-press-ink">
              {t('titleTooLong')}
            </p>
          ) : null}
          <LineField
            data-field="idea"
            aria-label={t('ideaOf', { number })}
            placeholder={t('ideaPlaceholder')}
            value={row.idea}
            maxLength={longest.idea}
            lang={language}
            readOnly={!canEdit}
            onKeyDown={onKeyDown}
            onText={(idea) => change({ idea })}
            className="text-base text-ink-soft focus-visible:text-ink"
          />
        </div>
        <div className={rowGrid.actions}>
          {canEdit ? (
            <RowMenu row={row} number={number} count={count} actions={actions} canAdd={canAdd} />
          ) : null}
        </div>
      </div>
    </li>
  )
}
