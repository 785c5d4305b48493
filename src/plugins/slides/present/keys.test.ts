import { describe, expect, it } from 'vitest'
import { gestureOf } from './gesture.ts'
import { commandOf } from './keys.ts'

const press = (key: string, direction: 'ltr' | 'rtl' = 'ltr', more: object = {}, typed = '') =>
  commandOf(
    { key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more },
    { direction, typed },
  )

describe('keys', () => {
  it.each([
    ['ArrowRight', 'ltr', 'next'],
    ['ArrowLeft', 'ltr', 'previous'],
    ['ArrowRight', 'rtl', 'previous'],
    ['ArrowLeft', 'rtl', 'next'],
    ['PageDown', 'rtl', 'next'],
    ['PageUp', 'rtl', 'previous'],
    [' ', 'ltr', 'next'],
    ['Home', 'ltr', 'first'],
    ['G', 'ltr', 'overview'],
  ] as const)('%s in a deck read %s means %s', (key, direction, meaning) => {
    expect(press(key, direction)).toEqual({ do: meaning })
  })

  it('turns back by Space with Shift', () => {
    expect(press(' ', 'ltr', { shiftKey: true })).toEqual({ do: 'previous' })
  })

  it('goes to the number that was typed before Enter', () => {
    expect(press('Enter', 'ltr', {}, '12')).toEqual({ do: 'go', sheet: 11 })
    expect(press('Enter')).toEqual({ do: 'next' })
  })

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    'leaves what is pressed with %j to the browser',
    (more) => expect(press('w', 'ltr', more)).toBeUndefined(),
  )

  it('leaves other keys alone', () => expect(press('Tab')).toBeUndefined())
})

describe('touches', () => {
  const at = (x: number) => ({ x, y: 100 })
  const screen = (direction: 'ltr' | 'rtl') => ({ width: 900, direction })

  it.each([
    [at(850), at(852), 'ltr', 'next'],
    [at(20), at(20), 'ltr', 'previous'],
    [at(450), at(450), 'ltr', 'middle'],
    [at(20), at(20), 'rtl', 'next'],
    [at(600), at(300), 'ltr', 'next'],
    [at(300), at(600), 'ltr', 'previous'],
    [at(300), at(600), 'rtl', 'next'],
    [at(300), { x: 310, y: 400 }, 'ltr', undefined],
  ] as const)('from %j to %j in a deck read %s', (from, to, direction, meaning) => {
    expect(gestureOf(from, to, screen(direction))).toBe(meaning)
  })
})
