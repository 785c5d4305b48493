import type { GlobalRow } from '../ask-globals.ts'
import { staff } from '../people.ts'

/** What is expected of every global. */
export const globals: readonly GlobalRow[] = [
  {
    slug: 'credit-prices',
    who: staff,
    change: {
      base: 7,
      page: 1,
      picture: 1,
      outline: 2,
      rewrite: 2,
      narration: 4,
      maxPerJob: 500,
      lowBalance: 50,
    },
  },
]
