/** A line of a text: where it ends, and how much further it would have to reach for the next one's first word to fit in. */
export type LineReach = { readonly reach: number; readonly lead: number }

export type Width = {
  readonly width: number
  /** Whether another program breaks the lines at the same words within it. */
  readonly isSafe: boolean
}

/** Shares of its width by which a line may come out wider or narrower elsewhere. */
const WIDER = 0.03
const NARROWER = 0.05
/** Pixels that keep a word from moving up where programs round. */
const HAIR = 0.5

/**
 * How wide a box must be for its text to break at the same words: at least as wide as its longest line and less than lets
 * the first word of a line move up. As near as can be to the room the text has, a slack away from both ends of that span,
 * or in its middle. `lines` has the lead of each line's successor, at any width of the last one's.
 */
export const widthFor = (lines: readonly LineReach[], room: number): Width => {
  const least = Math.max(0, ...lines.map(({ reach }) => reach))
  const most = Math.min(...lines.slice(0, -1).map(({ reach, lead }) => reach + lead))
  if (most <= least) return { width: least + HAIR, isSafe: false }
  const [low, high] = [least * (1 + WIDER), Math.min(most - HAIR, most * (1 - NARROWER))]
  if (low <= high) return { width: Math.min(Math.max(room, low), high), isSafe: true }
  return { width: (least + most) / 2, isSafe: true }
}
