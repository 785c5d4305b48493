'use client'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { PageSize } from '#plugins/core/client.ts'
import { useRoom } from '#plugins/preview/client.ts'
import { cn } from '#ui/class-names.ts'
import { StackedSlide } from './stacked-slide.tsx'

type Props = {
  sheet: number
  count: number
  size: PageSize
  addressOf: (sheet: number) => string
  className?: string
}

/** A slide that has not come by then is shown as far as it has. */
const PATIENCE_MS = 1_500

/** As long as a slide takes to come up, and a little. While it does, nothing else is loaded that could make it falter. */
const SETTLED_MS = 260

/** `centre` is the sheet whose neighbours are kept loaded. */
type Turned = { shown: number; before: number; centre: number; loaded: ReadonlySet<number> }
type Turn = { show: number } | { came: number } | { went: number } | 'settled'

const turned = (state: Turned, turn: Turn): Turned => {
  if (turn === 'settled') return { ...state, before: state.shown, centre: state.shown }
  if ('show' in turn)
    return turn.show === state.shown ? state : { ...state, shown: turn.show, before: state.shown }
  const loaded = new Set(state.loaded)
  if ('came' in turn) loaded.add(turn.came)
  else loaded.delete(turn.went)
  return { ...state, loaded }
}

/**
 * The sheet that is looked at, as large as there is room, with the one before and the one after loaded beneath it, so
 * that turning is a change of opacity and nothing else. One that is jumped to comes up when it is there.
 */
export const SlideStack = ({ sheet, count, size, addressOf, className }: Props) => {
  const holder = useRef<HTMLDivElement>(null)
  const room = useRoom(holder)
  const first = { shown: sheet, before: sheet, centre: sheet, loaded: new Set<number>() }
  const [{ shown, before, centre, loaded }, turn] = useReducer(turned, first)
  const isThere = loaded.has(sheet)
  useEffect(() => {
    if (isThere) return turn({ show: sheet })
    const timer = window.setTimeout(() => turn({ show: sheet }), PATIENCE_MS)
    return () => window.clearTimeout(timer)
  }, [sheet, isThere])
  useEffect(() => {
    const timer = window.setTimeout(() => turn('settled'), SETTLED_MS)
    return () => window.clearTimeout(timer)
  }, [shown])
  const onCame = useCallback((each: number) => turn({ came: each }), [])
  const onWent = useCallback((each: number) => turn({ went: each }), [])

  const scale = room ? Math.min(room.width / size.width, room.height / size.height) : 0
  // In the order of the deck always: a frame that changes its place in the document loads again.
  const kept = [...new Set([centre - 1, centre, centre + 1, sheet, shown, before])]
    .filter((each) => each >= 0 && each < count)
    .toSorted((one, other) => one - other)
  return (
    <div
      ref={holder}
      className={cn('relative grid h-full w-full place-items-center overflow-hidden', className)}
    >
      {scale > 0 ? (
        <div className="relative" style={{ width: size.width * scale, height: size.height * scale }}>
          {kept.map((each) => (
            <StackedSlide
              key={each}
              sheet={each}
              address={addressOf(each)}
              size={size}
              scale={scale}
              look={each === shown ? 'shown' : each === before ? 'before' : 'ready'}
              onCame={onCame}
              onWent={onWent}
            />
          ))}
        </div>
      ) : null}
    </div>
  )
}
