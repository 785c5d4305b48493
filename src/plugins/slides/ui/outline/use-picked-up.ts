'use client'
import { useState, type KeyboardEvent } from 'react'
import type { Row } from './draft.ts'
import { placeFor } from './place-for.ts'
import type { RowActions } from './use-row-actions.ts'

/**
 * A slide picked up by its handle and moved by keys. Each key moves it at once: nothing is measured, so that no key is lost
 * while the list scrolls or is drawn.
 */
export const usePickedUp = (rows: readonly Row[], { move, tell }: RowActions) => {
  const [held, hold] = useState<{ key: string; from: number }>()

  const keyOn = (event: KeyboardEvent, key: string, at: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isHeld = held?.key === key
    const to = placeFor(event.key, at, rows.length)
    if (event.key === ' ' || event.key === 'Enter') {
      // A key held down would pick it up and put it down in turn.
      if (!event.repeat) {
        hold(isHeld ? undefined : { key, from: at })
        tell(isHeld ? 'movedTo' : 'dragged', key, at)
      }
    } else if (isHeld && event.key === 'Escape') {
      hold(undefined)
      move(key, held.from, { field: 'handle', word: 'dragStopped' })
    } else if (isHeld && to !== undefined) {
      move(key, to, { field: 'handle', word: 'draggedTo' })
    } else return
    event.preventDefault()
  }

  return {
    isHeld: (key: string) => held?.key === key,
    /** What the handle of a row listens to. */
    handleOf: (key: string, at: number) => ({
      onKeyDown: (event: KeyboardEvent) => keyOn(event, key, at),
      onBlur: () => {
        if (held?.key !== key) return
        hold(undefined)
        tell('movedTo', key, at)
      },
    }),
  }
}

export type PickedUp = ReturnType<typeof usePickedUp>
