/** Most credits one grant or adjustment moves; a slip of the finger is then a small one. */
export const MOST_CREDITS = 1_000_000

/** Characters of a reason. */
export const MOST_REASON = 500
