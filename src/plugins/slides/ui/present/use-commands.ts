'use client'
import { useEffect, useRef } from 'react'
import { type Command, commandOf } from '../../present/keys.ts'

/** Where keys have a meaning of their own. */
const takesKeys = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"]'
const isPressed = 'button, a[href], summary'

/** Digits that stand longer than this before Enter are no number any more. */
const TYPING_MS = 4_000

type Given = { direction: 'ltr' | 'rtl'; run: (command: Command) => void }

/** Hears the keys of a presentation, except where a control uses them itself; collects the digits of a number. */
export const useCommands = ({ direction, run }: Given): void => {
  const typed = useRef({ digits: '', at: 0 })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !(event.target instanceof Element)) return
      if (event.target.closest(takesKeys)) return
      if ((event.key === ' ' || event.key === 'Enter') && event.target.closest(isPressed)) return
      const { digits, at } = typed.current
      const before = Date.now() - at > TYPING_MS ? '' : digits
      const command = commandOf(event, { direction, typed: before })
      if (!command) return
      event.preventDefault()
      typed.current = {
        digits: command.do === 'digit' ? `${before}${command.digit}`.slice(-4) : '',
        at: Date.now(),
      }
      if (command.do !== 'digit') run(command)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [direction, run])
}
