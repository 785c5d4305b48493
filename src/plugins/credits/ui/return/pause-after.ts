const FIRST_MS = 800
const LONGEST_MS = 15_000

/** How long to wait before looking again, after so many looks: soon at first, then ever more calmly. */
export const pauseAfter = (looks: number): number =>
  Math.min(LONGEST_MS, Math.round(FIRST_MS * 1.4 ** Math.max(0, looks - 1)))

/** After so many looks (a minute and a half) it takes longer than it should. */
export const USUAL_LOOKS = 12

/** After so many looks (about ten minutes) the page waits to be asked: some ways to pay take days. */
export const MOST_LOOKS = 45
