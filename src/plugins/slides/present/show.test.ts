import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elapsed, freshShow, newerShow, readShow, type Show, type Step, stepShow } from './show.ts'

const given = { count: 5, now: 1_000, by: 'a' }
const after = (...steps: Step[]): Show =>
  steps.reduce((show, step) => stepShow(show, step, given), freshShow())

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Step>({ do: 'next' }, { do: 'previous' }, { do: 'first' }, { do: 'last' }),
  fc.integer({ min: -3, max: 40 }).map((sheet): Step => ({ do: 'go', sheet })),
  fc.constantFrom<Step>({ do: 'blank', colour: 'black' }, { do: 'blank', colour: 'white' }),
  fc.constantFrom('start', 'pause', 'reset').map((to): Step => ({ do: 'timer', to })),
)

describe('a show', () => {
  it('turns, and stays within its sheets', () => {
    expect(after({ do: 'next' }, { do: 'next' }).sheet).toBe(2)
    expect(after({ do: 'previous' }).sheet).toBe(0)
    expect(after({ do: 'last' }, { do: 'next' }).sheet).toBe(4)
    expect(after({ do: 'go', sheet: 98 }).sheet).toBe(4)
  })

  it('is the same object when nothing changed, so that nothing is sent', () => {
    const show = after({ do: 'last' })
    expect(stepShow(show, { do: 'next' }, given)).toBe(show)
  })

  it('goes blank, and shows a slide again by the same key or by turning', () => {
    const black = after({ do: 'blank', colour: 'black' })
    expect(black.blank).toBe('black')
    expect(stepShow(black, { do: 'blank', colour: 'white' }, given).blank).toBe('white')
    expect(stepShow(black, { do: 'blank', colour: 'black' }, given).blank).toBeNull()
    expect(stepShow(black, { do: 'next' }, given)).toMatchObject({ blank: null, sheet: 1 })
  })

  it('starts its timer with the first turn, and holds it while paused', () => {
    const running = after({ do: 'next' })
    expect(elapsed(running.timer, 4_000)).toBe(3_000)
    const paused = stepShow(running, { do: 'timer', to: 'pause' }, { ...given, now: 4_000 })
    expect(elapsed(paused.timer, 90_000)).toBe(3_000)
    expect(stepShow(paused, { do: 'next' }, { ...given, now: 9_000 }).timer).toEqual(paused.timer)
    const again = stepShow(paused, { do: 'timer', to: 'start' }, { ...given, now: 10_000 })
    expect(elapsed(again.timer, 11_000)).toBe(4_000)
    expect(
      elapsed(stepShow(again, { do: 'timer', to: 'reset' }, { ...given, now: 12_000 }).timer, 12_500),
    ).toBe(500)
  })

  it('ends up the same in two windows, whoever changed what and in whichever order it arrives', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b'), steps, fc.boolean())), (done) => {
        let [a, b] = [freshShow(), freshShow()]
        for (const [by, step, isHeard] of done) {
          if (by === 'a') a = stepShow(a, step, { ...given, by })
          else b = stepShow(b, step, { ...given, by })
          if (isHeard) [a, b] = [newerShow(a, b), newerShow(b, a)]
        }
        expect(newerShow(a, b)).toEqual(newerShow(b, a))
      }),
    )
  })

  it('is read back from what was kept, and from nothing else', () => {
    fc.assert(
      fc.property(fc.array(steps), (done) => {
        const show = after(...done)
        expect(readShow(JSON.parse(JSON.stringify(show)))).toEqual(show)
      }),
    )
    for (const wrong of [null, 7, {}, { ...freshShow(), sheet: -1 }, { ...freshShow(), blank: 'red' }])
      expect(readShow(wrong)).toBeUndefined()
  })
})
