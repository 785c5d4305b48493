'use client'
import { useRef, type PointerEvent } from 'react'
import { gestureOf } from '../../present/gesture.ts'

type Given = {
  direction: 'ltr' | 'rtl'
  turn: (way: 'next' | 'previous') => void
  /** A finger tapped where neither side is. */
  onMiddle: () => void
}

/** Turns slides by taps, clicks and swipes; for the element the slides lie in. */
export const useTouches = ({ direction, turn, onMiddle }: Given) => {
  const pressed = useRef<{ x: number; y: number }>(null)
  return {
    onPointerDown: ({ button, isPrimary, clientX, clientY }: PointerEvent) => {
      pressed.current = button === 0 && isPrimary ? { x: clientX, y: clientY } : null
    },
    onPointerUp: ({ clientX, clientY, pointerType, currentTarget }: PointerEvent) => {
      const from = pressed.current
      pressed.current = null
      if (!from) return
      const to = { x: clientX, y: clientY }
      const gesture = gestureOf(from, to, { width: currentTarget.clientWidth, direction })
      if (gesture === 'next' || gesture === 'previous') turn(gesture)
      else if (gesture === 'middle' && pointerType !== 'mouse') onMiddle()
    },
    onPointerCancel: () => {
      pressed.current = null
    },
  }
}
