'use client'
import {
  closestCenter,
  DndContext,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { useTranslations } from 'next-intl'
import type { Dispatch, RefObject } from 'react'
import type { CatalogLayout } from '#plugins/core/client.ts'
import type { Draft, Edit } from './draft.ts'
import { OutlineRow } from './outline-row.tsx'
import { usePickedUp } from './use-picked-up.ts'
import type { RowActions } from './use-row-actions.ts'

/** A press becomes a drag after this way, so that a click on the handle stays a click. */
const DRAG_FROM_PX = 5

type Props = {
  list: RefObject<HTMLOListElement | null>
  draft: Draft
  layouts: readonly CatalogLayout[]
  edit: Dispatch<Edit>
  actions: RowActions
  canAdd: boolean
  canEdit: boolean
  language: string
  /** Rows whose headline the last save was refused for. */
  refused: ReadonlySet<string>
}

/** The slides of an outline, put in order by pointer, finger or keyboard. */
export const OutlineList = ({
  list,
  draft,
  layouts,
  edit,
  actions,
  canAdd,
  canEdit,
  language,
  refused,
}: Props) => {
  const t = useTranslations('outline')
  const { rows } = draft
  const pickedUp = usePickedUp(rows, actions)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM_PX } }))
  const told = (key: string, id: UniqueIdentifier, over: UniqueIdentifier = id) => {
    const title = rows.find((row) => row.key === id)?.title || t('untitled')
    return t(key, { title, number: rows.findIndex((row) => row.key === over) + 1, count: rows.length })
  }
  const announcements: Announcements = {
    onDragStart: ({ active }) => told('dragged', active.id),
    onDragOver: ({ active, over }) => told('draggedTo', active.id, over?.id),
    onDragEnd: ({ active, over }) => told('movedTo', active.id, over?.id),
    onDragCancel: ({ active }) => told('dragStopped', active.id),
  }
  const drop = ({ active, over }: DragEndEvent) => {
    if (!over || over.id === active.id) return
    edit({ type: 'move', key: String(active.id), to: rows.findIndex((row) => row.key === over.id) })
  }
  return (
    <DndContext
      id="outline"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      modifiers={[({ transform }) => ({ ...transform, x: 0 })]}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('dragHelp') } }}
    >
      <SortableContext items={rows.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
        <ol ref={list} aria-label={t('slides')} className="border-t">
          {rows.map((row, index) => (
            <OutlineRow
              key={row.key}
              row={row}
              index={index}
              count={rows.length}
              layouts={layouts}
              edit={edit}
              actions={actions}
              pickedUp={pickedUp}
              canAdd={canAdd}
              canEdit={canEdit}
              language={language}
              isRefused={refused.has(row.key)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}
