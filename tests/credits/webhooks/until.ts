import { setTimeout as sleep } from 'node:timers/promises'

const LONGEST_MS = 300_000

/** Resolves once it is so; fails after five minutes. */
export const until = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  const ends = Date.now() + LONGEST_MS
  while (!(await isSo())) {
    if (Date.now() > ends) throw new Error(`It did not come to this in five minutes: ${what}.`)
    await sleep(20)
  }
}
