/** What all windows of one presentation agree on. */
export type Show = {
  /** The sheet that is shown, from 0. */
  sheet: number
  /** The screen with nothing on it, in that colour. */
  blank: 'black' | 'white' | null
  /** Milliseconds gathered while it ran before, and since when it runs, as the clock says. */
  timer: { gathered: number; since: number | null }
  /** Grows with every change; of two shows the one with the higher count is the newer. */
  changes: number
  /** The window that made the last change: settles which counts when two windows changed something at once. */
  by: string
}

export type Step =
  | { do: 'next' | 'previous' | 'first' | 'last' }
  | { do: 'go'; sheet: number }
  | { do: 'blank'; colour: 'black' | 'white' }
  | { do: 'timer'; to: 'start' | 'pause' | 'reset' }

type Given = { count: number; now: number; by: string }

/** A show before anything was done; `sheet` is where it opens. */
export const freshShow = (sheet = 0): Show => ({
  sheet,
  blank: null,
  timer: { gathered: 0, since: null },
  changes: 0,
  by: '',
})

/** What has passed on the timer, in milliseconds. */
export const elapsed = ({ gathered, since }: Show['timer'], now: number): number =>
  gathered + (since === null ? 0 : Math.max(0, now - since))

const targetOf = (step: Step, sheet: number, last: number): number | undefined => {
  switch (step.do) {
    case 'next':
      return sheet + 1
    case 'previous':
      return sheet - 1
    case 'first':
      return 0
    case 'last':
      return last
    case 'go':
      return step.sheet
    default:
      return undefined
  }
}

const timerAfter = (timer: Show['timer'], to: 'start' | 'pause' | 'reset', { now }: Given): Show['timer'] => {
  if (to === 'reset') return { gathered: 0, since: timer.since === null ? null : now }
  if (to === 'pause') return { gathered: elapsed(timer, now), since: null }
  return timer.since === null ? { ...timer, since: now } : timer
}

const changed = (show: Show, step: Step, given: Given): Partial<Show> => {
  if (step.do === 'timer') return { timer: timerAfter(show.timer, step.to, given) }
  if (step.do === 'blank') return { blank: show.blank === step.colour ? null : step.colour }
  const last = Math.max(0, given.count - 1)
  const from = Math.min(show.sheet, last)
  const sheet = Math.min(last, Math.max(0, targetOf(step, from, last) ?? from))
  // Who turns on from a blank screen wants to see a slide again; the talk begins with the first turn.
  const isStart = sheet !== from && show.timer.since === null && show.timer.gathered === 0
  return { sheet, blank: null, ...(isStart ? { timer: { gathered: 0, since: given.now } } : {}) }
}

/** The show after a step; the same object when nothing changes. */
export const stepShow = (show: Show, step: Step, given: Given): Show => {
  const change = changed(show, step, given)
  const isSame = Object.entries(change).every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(show[key as keyof Show]), // keys of the change are keys of a show
  )
  return isSame ? show : { ...show, ...change, changes: show.changes + 1, by: given.by }
}

/** The one of two shows that counts, whichever window compares them. */
export const newerShow = (one: Show, other: Show): Show => {
  if (one.changes !== other.changes) return one.changes > other.changes ? one : other
  return one.by >= other.by ? one : other
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** A show that another window sent or that was kept; undefined for anything else. */
export const readShow = (given: unknown): Show | undefined => {
  if (typeof given !== 'object' || given === null) return undefined
  const { sheet, blank, timer, changes, by } = given as Partial<Record<keyof Show, unknown>> // each is looked at below
  const { gathered, since } = (timer ?? {}) as { gathered?: unknown; since?: unknown } // likewise
  if (!isWhole(sheet) || !isWhole(changes) || !isWhole(gathered) || typeof by !== 'string') return undefined
  if (blank !== null && blank !== 'black' && blank !== 'white') return undefined
  if (since !== null && !isWhole(since)) return undefined
  return { sheet, blank, timer: { gathered, since }, changes, by: by.slice(0, 60) }
}
