'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { ApiError, isUnreachable } from '#plugins/core/client.ts'
import { draftOf, edited } from './draft.ts'
import type { Outline } from '../../outline/shown-outline.ts'
import type { OutlineAnswer } from './outline-record.ts'
import { createSaver, type Saver, type SaveState } from './saver.ts'
import { fetchOutline, outlineKey, saveOutline } from './use-outline.ts'

const meaningOf = (error: unknown) => {
  if (isUnreachable(error)) return 'offline'
  if (!(error instanceof ApiError)) return 'refused'
  if (error.code === 'slides.outline-changed') return 'changed-elsewhere'
  if (error.code === 'slides.outline-accepted') return 'accepted'
  return error.status >= 500 ? 'offline' : 'refused'
}

/** An outline being edited: its draft, how it stands with saving, and what to do when somebody else has saved. */
export const useDraft = (designId: string, outline: Outline) => {
  const client = useQueryClient()
  const [draft, edit] = useReducer(edited, outline, draftOf)
  const [saving, setSaving] = useState<SaveState>({ status: 'saved' })
  const saver = useRef<Saver>(undefined)

  useEffect(() => {
    const started = createSaver({
      revision: outline.revision,
      draft: draftOf(outline),
      send: (change) => saveOutline(designId, change),
      meaningOf,
      onState: setSaving,
      onSaved: (sent, kept) => {
        edit({ type: 'saved', sent, ids: kept.slides.map(({ id }) => id) })
        client.setQueryData<OutlineAnswer>(outlineKey(designId), (answer) => ({
          job: answer?.job ?? null,
          outline: kept,
        }))
      },
    })
    saver.current = started
    const online = () => void started.flush()
    const warn = (event: BeforeUnloadEvent) => {
      if (!started.isKept()) event.preventDefault()
    }
    window.addEventListener('online', online)
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('online', online)
      window.removeEventListener('beforeunload', warn)
      // Who goes to another page of the site keeps the last words.
      void started.flush().finally(started.stop)
    }
    // The outline it began with; later ones come from these very saves.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [designId, client])

  useEffect(() => {
    saver.current?.take(draft)
  }, [draft])

  const afterConflict = useCallback(
    async (whose: 'mine' | 'theirs') => {
      const theirs = (await fetchOutline(designId)).outline
      if (!theirs) return
      const other = draftOf(theirs)
      // Slides of mine that are gone there become new ones when they are saved.
      if (whose === 'theirs') edit({ type: 'replace', draft: other })
      setSaving({ status: 'saved' })
      saver.current?.restart(theirs.revision, other)
    },
    [designId],
  )
  const settle = useCallback(async (): Promise<number | undefined> => {
    await saver.current?.flush()
    return saver.current?.isKept() ? saver.current.revision() : undefined
  }, [])
  return { draft, edit, saving, afterConflict, settle }
}
