import type { Step } from './show.ts'

type Wish = 'overview' | 'fullScreen' | 'laser' | 'notes' | 'links' | 'leave'

/** What a key asks of a presentation: a step of the show, or something of the window it was pressed in. */
export type Command = Step | { [Each in Wish]: { do: Each } }[Wish]

type Digit = { do: 'digit'; digit: string }

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

const commands: Record<string, Command> = {
  ' ': { do: 'next' },
  PageDown: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageUp: { do: 'previous' },
  ArrowUp: { do: 'previous' },
  Backspace: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
  b: { do: 'blank', colour: 'black' },
  '.': { do: 'blank', colour: 'black' },
  w: { do: 'blank', colour: 'white' },
  ',': { do: 'blank', colour: 'white' },
  g: { do: 'overview' },
  o: { do: 'overview' },
  f: { do: 'fullScreen' },
  p: { do: 'laser' },
  n: { do: 'notes' },
  l: { do: 'links' },
  Escape: { do: 'leave' },
}

/**
 * What a key means. The arrows point where the reading goes: in a deck that is read from right to left, ← leads on. What
 * a clicker sends (page up and page down) means the same everywhere. `typed` are the digits before Enter.
 */
export const commandOf = (
  { key, altKey, ctrlKey, metaKey, shiftKey }: Pressed,
  { direction, typed }: { direction: 'ltr' | 'rtl'; typed: string },
): Command | Digit | undefined => {
  if (altKey || ctrlKey || metaKey) return undefined
  if (key === ' ' && shiftKey) return { do: 'previous' }
  if (/^\d$/.test(key)) return { do: 'digit', digit: key }
  if (key === 'Enter') return typed === '' ? { do: 'next' } : { do: 'go', sheet: Number(typed) - 1 }
  if (key === 'ArrowLeft' || key === 'ArrowRight')
    return { do: (key === 'ArrowRight') === (direction === 'ltr') ? 'next' : 'previous' }
  return commands[key.length === 1 ? key.toLowerCase() : key]
}
