'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { apiFetch, designKey, type DesignRecord } from '#plugins/core/client.ts'

const PAUSE_MS = 800

type NotesState = { status: 'kept' | 'saving' } | { status: 'failed'; error: unknown }

type Given = { designId: string; pageId: string; notes: string }

/** The notes of one slide as they are typed; saved when the typing pauses, and when the slide is left. */
export const useNotes = ({ designId, pageId, notes }: Given) => {
  const client = useQueryClient()
  const [text, setText] = useState(notes)
  const [state, setState] = useState<NotesState>({ status: 'kept' })
  const kept = useRef(notes)
  const latest = useRef(notes)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isSending = useRef(false)

  const save = useRef(async () => {
    clearTimeout(timer.current)
    const sent = latest.current
    if (isSending.current || sent === kept.current) return
    isSending.current = true
    setState({ status: 'saving' })
    try {
      await apiFetch(`/api/designs/${designId}/pages/${pageId}`, { method: 'PATCH', body: { notes: sent } })
      kept.current = sent
      // The slides themselves did not change: they need not be drawn anew.
      client.setQueryData<DesignRecord>(
        designKey(designId),
        (design) =>
          design && {
            ...design,
            pages:
              design.pages?.map((page) => (page.id === pageId ? { ...page, notes: sent } : page)) ?? null,
          },
      )
      setState({ status: 'kept' })
    } catch (error) {
      setState({ status: 'failed', error })
    } finally {
      isSending.current = false
    }
    if (latest.current !== sent) void save.current()
  })

  useEffect(() => {
    const { current } = save
    return () => void current()
  }, [])
  return {
    text,
    state,
    change: (next: string) => {
      setText(next)
      latest.current = next
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void save.current(), PAUSE_MS)
    },
    save: () => void save.current(),
  }
}
