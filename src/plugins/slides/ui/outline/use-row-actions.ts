'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type Dispatch, type RefObject } from 'react'
import { toast } from '#ui/toaster.tsx'
import type { Draft, Edit, Row } from './draft.ts'

const UNDO_MS = 10_000
/** A slide of one idea in words, which any subject can fill. */
const USUAL_LAYOUT = 'slides-content'

const emptyRow = (): Row => ({
  key: crypto.randomUUID(),
  title: '',
  idea: '',
  layout: USUAL_LAYOUT,
  points: [],
})

type Field = 'title' | 'part' | 'handle'
/** What is told of a slide's place. */
type Word = 'dragged' | 'draggedTo' | 'movedTo' | 'dragStopped'
type Moving = { field?: Field; word?: Word }

/** What can be done with the slides of an outline; the focus goes where the next word will be written. */
export const useRowActions = (
  draft: Draft,
  edit: Dispatch<Edit>,
  list: RefObject<HTMLElement | null>,
  mostSlides: number,
) => {
  const t = useTranslations('outline')
  const [said, say] = useState('')
  const focusing = useRef<{ key: string; field: Field }>(undefined)
  const { rows } = draft

  useEffect(() => {
    const { key, field } = focusing.current ?? {}
    focusing.current = undefined
    if (key === undefined) return
    const line = list.current?.querySelector<HTMLElement>(`[data-row="${key}"] [data-field="${field}"]`) // prettier-ignore
    line?.focus()
    if (line instanceof HTMLTextAreaElement) line.setSelectionRange(line.value.length, line.value.length)
    line?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [rows, list])

  const nameOf = (row: Row | undefined) => row?.title.trim() || t('untitled')
  const tell = (word: Word, key: string, at: number) => {
    const title = nameOf(rows.find((row) => row.key === key))
    say(t(word, { title, number: at + 1, count: rows.length }))
  }
  return {
    /** For assistive technology: what the last action did. */
    said,
    tell,
    isFocusing: () => focusing.current !== undefined,
    addBelow: (after: string | null) => {
      if (rows.length >= mostSlides) return
      const row = emptyRow()
      focusing.current = { key: row.key, field: 'title' }
      edit({ type: 'add', after, row })
    },
    remove: (key: string) => {
      const at = rows.findIndex((row) => row.key === key)
      const row = rows[at]
      if (!row || rows.length === 1) return
      const neighbour = rows[at - 1] ?? rows[at + 1]
      if (neighbour) focusing.current = { key: neighbour.key, field: 'title' }
      edit({ type: 'remove', key })
      if (row.title === '' && row.idea === '') return
      toast(t('removed', { title: nameOf(row) }), {
        duration: UNDO_MS,
        action: { label: t('undo'), onClick: () => edit({ type: 'insert', at, row }) },
      })
    },
    move: (key: string, to: number, { field = 'title', word = 'movedTo' }: Moving = {}) => {
      if (to < 0 || to >= rows.length) return
      focusing.current = { key, field }
      edit({ type: 'move', key, to })
      tell(word, key, to)
    },
    toggleSection: ({ key, part }: Row) => {
      if (part === undefined) focusing.current = { key, field: 'part' }
      edit({ type: 'change', key, change: { part: part === undefined ? '' : undefined } })
    },
  }
}

export type RowActions = ReturnType<typeof useRowActions>
