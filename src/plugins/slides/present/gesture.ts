type Point = { x: number; y: number }

/** What a pointer did on the screen between going down and up. */
export type Gesture = 'next' | 'previous' | 'middle' | undefined

/** Less is a tap with an unsteady hand. */
const SWIPE = 44

/**
 * A tap on the outer thirds turns, in the middle it does not; a swipe pulls the next sheet in. Right to left, the next
 * sheet lies on the left.
 */
export const gestureOf = (
  from: Point,
  to: Point,
  { width, direction }: { width: number; direction: 'ltr' | 'rtl' },
): Gesture => {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const onwards = direction === 'ltr' ? 1 : -1
  const towards = (side: number): Gesture => (side * onwards > 0 ? 'next' : 'previous')
  if (Math.abs(across) >= SWIPE && Math.abs(across) > Math.abs(down)) return towards(-across)
  if (Math.hypot(across, down) >= SWIPE) return undefined
  if (to.x < width / 3) return towards(-1)
  return to.x > (width * 2) / 3 ? towards(1) : 'middle'
}
