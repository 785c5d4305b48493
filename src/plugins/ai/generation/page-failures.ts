import type { Fault } from '#kernel/server/fault.ts'

/** What ails one call; a refused key or a used-up allowance ails all of them. */
const ofOnePage = new Set([
  'ai.provider-busy',
  'ai.provider-network',
  'ai.provider-timeout',
  'ai.provider-rejected',
  'ai.provider-declined',
])

/** So many pages that fail one after another, and none that does not, mean that nobody is there to ask. */
const AWAY_AFTER = 8

/** The pages of a design whose writing failed, and whether it is worth asking for more. */
export const takeFailures = () => {
  const failed = new Map<number, Fault>()
  let inRow = 0
  const first = (): Fault => {
    const [fault] = failed.values()
    if (!fault) throw new Error('No page has failed.')
    return fault
  }
  return {
    get size(): number {
      return failed.size
    },
    /** True for a failure of one page that says nothing about the others. */
    takes: ({ code }: Fault): boolean => ofOnePage.has(code),
    add: (index: number, fault: Fault): void => {
      failed.set(index, fault)
      inRow += 1
    },
    /** A page that is not asked for any more fails as the first did. */
    skip: (index: number): void => void failed.set(index, first()),
    clear: (index: number): void => {
      failed.delete(index)
      inRow = 0
    },
    isAway: (): boolean => inRow >= AWAY_AFTER,
    first,
    /** Those that another try may help. */
    again: (): number[] => [...failed].filter(([, { retryable }]) => retryable).map(([index]) => index),
    all: (): [number, Fault][] => [...failed],
  }
}
